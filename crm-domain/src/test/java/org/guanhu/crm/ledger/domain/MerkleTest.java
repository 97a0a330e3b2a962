package org.guanhu.crm.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AU-02")
@DisplayName("AU-02: the tree over all entries")
class MerkleTest {

    private static final HexFormat HEX = HexFormat.of();

    /** Leaves and roots of the reference tests of Certificate Transparency. */
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

    private static final List<byte[]> EIGHT =
            LEAVES.stream().map(HEX::parseHex).map(MerkleHash::leaf).toList();

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(n -> MerkleHash.leaf(new byte[] {(byte) n, (byte) (n >> 8)}))
                .toList();
    }

    private static byte[] root(List<byte[]> leaves) {
        var tree = new MerkleFrontier();
        leaves.forEach(tree::append);
        return tree.root();
    }

    private static Subtrees over(List<byte[]> leaves) {
        return (from, to) -> root(leaves.subList((int) from, (int) to));
    }

    private static List<String> hex(List<byte[]> path) {
        return path.stream().map(HEX::formatHex).toList();
    }

    @Nested
    class Roots {

        @Test
        void are_those_of_the_reference() {
            var tree = new MerkleFrontier();
            var roots = new ArrayList<String>();
            for (var leaf : EIGHT) {
                tree.append(leaf);
                roots.add(HEX.formatHex(tree.root()));
            }

            assertThat(roots).isEqualTo(ROOTS);
        }

        @Test
        void an_empty_tree_has_the_digest_of_nothing() {
            assertThat(HEX.formatHex(new MerkleFrontier().root()))
                    .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        }

        @Test
        void go_on_from_a_stored_edge_as_if_never_stored() {
            var leaves = leaves(300);
            var tree = new MerkleFrontier();
            for (var leaf : leaves) {
                tree.append(leaf);
                tree = new MerkleFrontier(tree.size(), tree.bytes());
            }

            assertThat(tree.root()).isEqualTo(root(leaves));
            assertThat(tree.size()).isEqualTo(300);
        }

        @Test
        void the_edge_after_the_last_full_run_is_that_of_the_leaves_behind_it() {
            var leaves = leaves(300);
            var tree = new MerkleFrontier();
            leaves.forEach(tree::append);

            var tail = tree.tail(256);

            assertThat(tail.size()).isEqualTo(44);
            assertThat(tail.root()).isEqualTo(root(leaves.subList(256, 300)));
        }

        @Test
        void an_edge_of_another_size_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MerkleFrontier(3, new byte[32]));
        }
    }

    @Nested
    class Inclusion {

        @Test
        void has_the_way_of_the_reference() {
            assertThat(hex(MerkleProof.inclusion(0, 8, over(EIGHT))))
                    .containsExactly(
                            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
            assertThat(hex(MerkleProof.inclusion(5, 8, over(EIGHT))))
                    .containsExactly(
                            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        }

        @Test
        void leads_from_every_leaf_of_every_tree_to_its_root_and_from_no_other() {
            var all = leaves(70);
            for (int size = 1; size <= all.size(); size++) {
                var leaves = all.subList(0, size);
                var root = root(leaves);
                for (int leaf = 0; leaf < size; leaf++) {
                    var path = MerkleProof.inclusion(leaf, size, over(leaves));

                    assertThat(MerkleProof.rootOf(leaves.get(leaf), leaf, size, path))
                            .isEqualTo(root);
                    assertThat(MerkleProof.rootOf(MerkleHash.empty(), leaf, size, path))
                            .isNotEqualTo(root);
                    assertThat(MerkleProof.rootOf(leaves.get(leaf), leaf + 1, size, path))
                            .isNotEqualTo(root);
                }
            }
        }

        @Test
        void there_is_none_beyond_the_tree() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MerkleProof.inclusion(8, 8, over(EIGHT)));
        }
    }

    @Nested
    class Consistency {

        @Test
        void has_the_hashes_of_the_reference() {
            assertThat(hex(MerkleProof.consistency(1, 8, over(EIGHT))))
                    .containsExactly(
                            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
            assertThat(hex(MerkleProof.consistency(6, 8, over(EIGHT))))
                    .containsExactly(
                            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
            assertThat(hex(MerkleProof.consistency(2, 5, over(EIGHT.subList(0, 5)))))
                    .containsExactly(
                            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
        }

        @Test
        void holds_between_all_trees_that_grew_from_each_other_and_no_others() {
            var all = leaves(40);
            for (int second = 1; second <= all.size(); second++) {
                var now = new TreeHead(second, root(all.subList(0, second)));
                for (int first = 1; first <= second; first++) {
                    var path = MerkleProof.consistency(first, second, over(all.subList(0, second)));
                    var old = new TreeHead(first, root(all.subList(0, first)));
                    var forged = new TreeHead(first, MerkleHash.empty());

                    assertThat(MerkleProof.isConsistent(old, now, path)).isTrue();
                    assertThat(MerkleProof.isConsistent(forged, now, path)).isFalse();
                }
            }
        }
    }
}
