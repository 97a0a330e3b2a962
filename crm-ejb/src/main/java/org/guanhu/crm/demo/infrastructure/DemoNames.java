package org.guanhu.crm.demo.infrastructure;

import java.util.List;
import java.util.Random;

/** Made-up Chinese names as a branch meets them: common ones, double surnames, rare characters. */
final class DemoNames {

    private static final String SURNAMES =
            "王王王李李李张张张刘刘陈陈杨杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董"
                    + "袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷"
                    + "黎史龙陶贺顾毛郝龚邵万钱严覃武戴莫孔向汤仇单查解区";
    private static final List<String> DOUBLE_SURNAMES = List.of("欧阳", "司马", "上官", "诸葛", "夏侯");
    private static final String FIRST = "建志文晓子雨思佳国海明春玉俊丽秀永德家宇浩欣嘉慧天立庆亚宏学景书梦诗若";
    private static final String OF_MEN = "伟强磊军洋勇杰涛超平刚辉鹏飞斌峰波华龙宁健凯林东亮帆毅翔";
    private static final String OF_WOMEN = "芳娜敏静丽艳娟霞秀英梅玲燕红婷雪倩颖琳洁萍莉珍蓉瑶怡琪";
    private static final String RARE = "堃喆䶮㛃𬱖𬸚犇骉赟翀";
    private static final List<String> WITH_DOT =
            List.of(
                    "阿依古丽·买买提",
                    "艾力·吐尔逊",
                    "古丽娜尔·阿不都",
                    "次仁·扎西",
                    "麦麦提·艾合买提",
                    "热依汗·木沙",
                    "帕提曼·肉孜",
                    "达瓦·卓玛");
    private static final int ONE_WITH_DOT_IN = 90;
    private static final int ONE_RARE_IN = 70;
    private static final int ONE_DOUBLE_IN = 60;

    private final Random random;

    DemoNames(Random random) {
        this.random = random;
    }

    String of(boolean woman) {
        if (random.nextInt(ONE_WITH_DOT_IN) == 0) {
            return WITH_DOT.get(random.nextInt(WITH_DOT.size()));
        }
        var surname =
                random.nextInt(ONE_DOUBLE_IN) == 0
                        ? DOUBLE_SURNAMES.get(random.nextInt(DOUBLE_SURNAMES.size()))
                        : one(SURNAMES);
        var last = random.nextInt(ONE_RARE_IN) == 0 ? one(RARE) : one(woman ? OF_WOMEN : OF_MEN);
        return surname + (random.nextInt(3) == 0 ? "" : one(FIRST)) + last;
    }

    private String one(String characters) {
        int count = characters.codePointCount(0, characters.length());
        int at = characters.offsetByCodePoints(0, random.nextInt(count));
        return Character.toString(characters.codePointAt(at));
    }
}
