package org.guanhu.crm.crypto.infrastructure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Customers of a large bank, made up with a seed: surnames as unevenly spread as in China, rare and
 * many-voiced characters, names with middle dots, Latin names, organisations. How each is spoken is
 * written here by hand, so that a test knows it from elsewhere than from the code under test.
 */
public final class People {

    private static final String SURNAMES =
            """
            王 wang 李 li 张 zhang 刘 liu 陈 chen 杨 yang 黄 huang 赵 zhao 吴 wu 周 zhou
            徐 xu 孙 sun 马 ma 朱 zhu 胡 hu 郭 guo 何 he 林 lin 高 gao 罗 luo
            郑 zheng 梁 liang 谢 xie 宋 song 唐 tang 许 xu 邓 deng 冯 feng 韩 han 曹 cao
            曾 zeng 彭 peng 萧 xiao 蔡 cai 潘 pan 田 tian 董 dong 袁 yuan 于 yu 余 yu
            叶 ye 蒋 jiang 杜 du 苏 su 魏 wei 程 cheng 吕 lü 丁 ding 沈 shen 任 ren
            姚 yao 卢 lu 傅 fu 钟 zhong 姜 jiang 崔 cui 谭 tan 廖 liao 范 fan 汪 wang
            陆 lu 金 jin 石 shi 戴 dai 贾 jia 韦 wei 夏 xia 邱 qiu 方 fang 侯 hou
            邹 zou 熊 xiong 孟 meng 秦 qin 白 bai 江 jiang 阎 yan 薛 xue 尹 yin 段 duan
            雷 lei 黎 li 史 shi 龙 long 陶 tao 贺 he 顾 gu 毛 mao 郝 hao 龚 gong
            邵 shao 万 wan 钱 qian 严 yan 覃 qin|tan 武 wu 莫 mo 孔 kong 向 xiang 汤 tang
            单 shan 解 xie 仇 qiu 区 ou 查 zha 欧阳 ou,yang 司马 si,ma 上官 shang,guan
            诸葛 zhu,ge 尉迟 yu,chi 万俟 mo,qi
            """;
    private static final String GIVEN =
            """
            英 ying 华 hua 文 wen 玉 yu 明 ming 秀 xiu 建 jian 丽 li 国 guo 红 hong
            伟 wei 芳 fang 志 zhi 敏 min 静 jing 强 qiang 军 jun 晓 xiao 海 hai 春 chun
            梅 mei 杰 jie 平 ping 磊 lei 金 jin 洋 yang 艳 yan 勇 yong 娟 juan 涛 tao
            超 chao 霞 xia 刚 gang 桂 gui 兰 lan 雨 yu 佳 jia 子 zi 林 lin 云 yun
            峰 feng 永 yong 娜 na 宇 yu 浩 hao 欣 xin 嘉 jia 慧 hui 天 tian 立 li
            庆 qing 亚 ya 宏 hong 学 xue 景 jing 书 shu 梦 meng 诗 shi 鹏 peng 飞 fei
            斌 bin 波 bo 龙 long 宁 ning 健 jian 凯 kai 东 dong 亮 liang 帆 fan 毅 yi
            翔 xiang 燕 yan 婷 ting 雪 xue 倩 qian 颖 ying 琳 lin 洁 jie 萍 ping 莉 li
            珍 zhen 瑶 yao 怡 yi 琪 qi 晨 chen 阳 yang 思 si 德 de 家 jia 俊 jun
            淑 shu 凤 feng 荣 rong 福 fu 绿 lü 女 nü 喆 zhe 堃 kun 骉 biao 赟 yun
            翀 chong 犇 ben
            """;
    private static final String RARE = "𬱖 wei 𬸚 yue";
    private static final String[] DOTS = {"·", "•", "・", " · "};
    private static final String OF_PEOPLES =
            "阿依古丽 a,yi,gu,li 艾力 ai,li 古丽娜尔 gu,li,na,er 次仁 ci,ren 扎西 zha,xi"
                    + " 麦麦提 mai,mai,ti 热依汗 re,yi,han 达瓦 da,wa 卓玛 zhuo,ma";
    private static final String OF_FIRMS =
            "工商银行 gong,shang,yin,hang 重庆 chong,qing 实业 shi,ye 贸易 mao,yi 科技 ke,ji"
                    + " 有限公司 you,xian,gong,si 东方 dong,fang 厦门 xia,men 食品 shi,pin";
    private static final String LATIN =
            "O'Brien o,brien Müller muller Łukasz lukasz Björn bjorn Hargrave hargrave"
                    + " D’Angelo d,angelo Winter-Irving winter,irving Ñandú nandu Strauß strauss"
                    + " Søren soren Nguyễn nguyen Smith smith Çelik celik Anne anne Ångström"
                    + " angstrom";
    private static final double[] SHARES = {
        7.2, 7.2, 6.8, 5.4, 4.5, 3.1, 2.2, 2.1, 2.1, 2.0, 1.7, 1.5, 1.3, 1.3, 1.2, 1.2, 1.2, 1.1,
        1.1, 0.9
    };
    private static final double GIVEN_FALL = 0.6;
    private static final int PERCENT = 100;

    private final Random random;
    private final Draw surnames;
    private final Draw given = new Draw(read(GIVEN), rank -> Math.pow(rank + 1, -GIVEN_FALL));
    private final List<Piece> peoples = read(OF_PEOPLES);
    private final List<Piece> rare = read(RARE);
    private final List<Piece> firms = read(OF_FIRMS);
    private final List<Piece> latin = read(LATIN).stream().map(Piece::inLetters).toList();

    /** The same people for the same seed. */
    public People(long seed) {
        this(seed, 0, 0);
    }

    /** People of another region: each surname's share off by up to that part, by chance. */
    public People(long seed, double off, long seedOfRegion) {
        random = new Random(seed);
        var region = new Random(seedOfRegion);
        surnames =
                new Draw(
                        read(SURNAMES),
                        rank -> share(rank) * (1 + off * (2 * region.nextDouble() - 1)));
    }

    private static double share(int rank) {
        return rank < SHARES.length
                ? SHARES[rank]
                : SHARES[SHARES.length - 1] * Math.pow(SHARES.length / (rank + 1.0), 1.2);
    }

    /** The next customer's name, of any kind. */
    public Name next() {
        int kind = random.nextInt(PERCENT);
        if (kind < 2) {
            return joined(DOTS[random.nextInt(DOTS.length)], one(peoples), one(peoples));
        }
        if (kind < 5) {
            return latin();
        }
        if (kind < 8) {
            return firm();
        }
        return citizen();
    }

    /** The next name of surname and given name. */
    public Name citizen() {
        var pieces = new ArrayList<>(List.of(surnames.one(random), given.one(random)));
        if (random.nextInt(5) > 0) {
            pieces.add(given.one(random));
        }
        if (random.nextInt(400) == 0) {
            return joined("", pieces.get(0), one(rare));
        }
        return joined("", pieces.toArray(Piece[]::new));
    }

    private Name firm() {
        var head = one(firms);
        if (random.nextInt(3) == 0) {
            var brand = one(latin);
            var written = random.nextBoolean() ? "《" + brand.written() + "》" : brand.written();
            return joined("", brand.as(written), head, bracketed(one(firms)));
        }
        return joined("", head, one(firms), one(firms));
    }

    private static Piece bracketed(Piece piece) {
        return piece.as("（" + piece.written() + "）");
    }

    private Name latin() {
        return joined(" ", one(latin), one(latin));
    }

    private Piece one(List<Piece> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }

    private static Name joined(String between, Piece... pieces) {
        var plain = new StringBuilder();
        var syllables = new ArrayList<String>();
        for (var piece : pieces) {
            plain.append(piece.plain());
            syllables.addAll(piece.spoken());
        }
        var forms = new ArrayList<>(List.of(plain.toString()));
        addSpoken(syllables, forms);
        return new Name(
                Stream.of(pieces).map(Piece::written).collect(Collectors.joining(between)),
                forms.stream().distinct().toList(),
                pieces[0].written());
    }

    private static void addSpoken(List<String> syllables, List<String> forms) {
        for (var first : syllables.get(0).split("\\|")) {
            var spoken = new ArrayList<>(syllables);
            spoken.set(0, first);
            var sound = String.join("", spoken);
            forms.add(sound.replace('ü', 'u'));
            forms.add(sound.replace('ü', 'v'));
            forms.add(spoken.stream().map(People::initial).collect(Collectors.joining()));
        }
    }

    private static String initial(String syllable) {
        return Character.toString(syllable.codePointAt(0));
    }

    private static List<Piece> read(String table) {
        var words = table.strip().split("\\s+");
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < words.length; i += 2) {
            pieces.add(new Piece(words[i], words[i], List.of(words[i + 1].split(","))));
        }
        return List.copyOf(pieces);
    }

    /**
     * A customer's name.
     *
     * @param written as it stands on the document
     * @param forms plain texts, a part of any of which should find it
     * @param surname the first part of the name
     */
    public record Name(String written, List<String> forms, String surname) {

        /** Whether a search by that plain text should find it. */
        public boolean shouldBeFoundBy(String part) {
            return forms.stream().anyMatch(form -> form.contains(part));
        }
    }

    private record Piece(String written, String plain, List<String> spoken) {

        Piece as(String other) {
            return new Piece(other, plain, spoken);
        }

        Piece inLetters() {
            return new Piece(written, String.join("", spoken), spoken);
        }
    }

    /** Draws unevenly. */
    private static final class Draw {

        private final TreeMap<Double, Piece> upTo = new TreeMap<>();
        private double sum;

        Draw(List<Piece> pieces, IntToDoubleFunction weight) {
            for (int rank = 0; rank < pieces.size(); rank++) {
                sum += weight.applyAsDouble(rank);
                upTo.put(sum, pieces.get(rank));
            }
        }

        Piece one(Random random) {
            return upTo.higherEntry(random.nextDouble() * sum).getValue();
        }
    }
}
