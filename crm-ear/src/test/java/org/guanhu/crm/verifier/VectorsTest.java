package org.guanhu.crm.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.guanhu.crm.ledgermaker.Peaks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others have published: the tree of Certificate Transparency, a signed note of Go. */
class VectorsTest {

    private static final List<String> LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS =
            List.of(
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    private static final String KEY =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\n"
                    + "then you don't know what your problem is.\n";
    private static final String SIGNATURE =
            "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6R"
                    + "yyBwJnAM=";

    @TempDir private Path folder;

    @Test
    void the_tree_of_certificate_transparency_has_its_roots() {
        Frontier tree = new Frontier();
        assertThat(Hex.text(tree.root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int leaf = 0; leaf < LEAVES.size(); leaf++) {
            tree.add(Digests.leaf(HexFormat.of().parseHex(LEAVES.get(leaf))));
            assertThat(Hex.text(tree.root())).isEqualTo(ROOTS.get(leaf));
            assertThat(Hex.text(Frontier.of(leaf + 1, tree.bytes()).root()))
                    .isEqualTo(ROOTS.get(leaf));
        }
    }

    @Test
    void every_path_of_every_tree_leads_to_its_root_and_nowhere_else() {
        List<byte[]> leaves = new ArrayList<>();
        for (int size = 1; size <= 40; size++) {
            leaves.add(Peaks.leafHash(new byte[] {(byte) size}));
            String root = Hex.text(Peaks.root(leaves));
            for (int leaf = 0; leaf < size; leaf++) {
                List<byte[]> path = Peaks.path(leaf, leaves);
                InclusionPath inclusion = new InclusionPath(leaf, size, path);
                assertThat(Hex.text(inclusion.root(leaves.get(leaf)))).isEqualTo(root);
                for (int other = 0; other <= size; other++) {
                    byte[] wrong = new InclusionPath(other, size, path).root(leaves.get(leaf));
                    assertThat(other == leaf || wrong == null || !Hex.text(wrong).equals(root))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void a_path_too_long_or_too_short_leads_nowhere() {
        List<byte[]> leaves = List.of(Digests.leaf(new byte[0]), Digests.leaf(new byte[1]));
        byte[] beside = leaves.get(1);

        assertThat(new InclusionPath(0, 2, List.of()).root(leaves.get(0))).isNull();
        assertThat(new InclusionPath(0, 2, List.of(beside, beside)).root(leaves.get(0))).isNull();
        assertThat(new InclusionPath(-1, 2, List.of(beside)).root(leaves.get(0))).isNull();
    }

    @Test
    void a_note_signed_by_another_program_is_known() {
        VerifierKeys keys = new VerifierKeys(List.of(VerifierKey.parse(KEY)));
        byte[] signature = Base64Text.bytes(SIGNATURE);

        assertThat(keys.signed("PeterNeumann", TEXT.getBytes(UTF_8), signature)).isTrue();
        assertThat(keys.signed("EnochRoot", TEXT.getBytes(UTF_8), signature)).isFalse();
        for (int place = 0; place < signature.length; place++) {
            byte[] changed = signature.clone();
            changed[place] ^= 1;
            assertThat(keys.signed("PeterNeumann", TEXT.getBytes(UTF_8), changed)).isFalse();
        }
    }

    @Test
    void a_key_whose_id_is_not_its_own_is_refused() {
        assertThatThrownBy(() -> VerifierKey.parse(KEY.replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> VerifierKey.parse(KEY.substring(0, KEY.length() - 4)))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> VerifierKey.parse("nothing")).isInstanceOf(Unusable.class);
    }

    @Test
    void base64_has_one_text_for_each_value() {
        assertThat(Base64Text.bytes("AA==")).containsExactly(0);
        assertThat(Base64Text.bytes("AB==")).isNull();
        assertThat(Base64Text.bytes("A")).isNull();
    }

    @Test
    void hexadecimal_has_one_text_for_each_value() {
        assertThat(Hex.bytes("00ff7a")).containsExactly(0, 255, 0x7a);
        assertThat(Hex.text(new byte[] {0, -1, 0x7a})).isEqualTo("00ff7a");
        for (String other : List.of("0", "0G", "0A", "g0", "0\u0141", "\u0130\u0131")) {
            assertThat(Hex.bytes(other)).as(other).isNull();
        }
    }

    @Test
    void many_records_are_sorted_with_few_in_memory() throws Exception {
        try (SortedRecords records = new SortedRecords(folder, "some", 7)) {
            List<byte[]> expected = new ArrayList<>();
            for (int number = 0; number < 1000; number++) {
                byte[] record = new Packing().number(number * 7919L % 1009 - 500).done();
                records.add(record);
                expected.add(record);
            }
            expected.sort(Arrays::compareUnsigned);
            records.sort();

            for (byte[] next : expected) {
                assertThat(records.peek()).isEqualTo(next);
                assertThat(records.next()).isEqualTo(next);
            }
            assertThat(records.next()).isNull();
        }
        assertThat(folder).isEmptyDirectory();
    }
}
