package org.guanhu.crm.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The hashes that show that a tree begins with a smaller one (RFC 9162, 2.1.4.2). */
record ConsistencyPath(long first, long second, List<byte[]> hashes) {

    /** Whether a tree of the second size and root begins with one of the first size and root. */
    boolean leads(byte[] firstRoot, byte[] secondRoot) {
        if (first < 1 || first >= second || hashes.isEmpty()) {
            return false;
        }
        List<byte[]> path = new ArrayList<>(hashes);
        if (Long.bitCount(first) == 1) {
            path.add(0, firstRoot);
        }
        int up = Long.numberOfTrailingZeros(first);
        Climb climb = new Climb(first - 1 >> up, second - 1 >> up, path.get(0), path.get(0));
        for (byte[] beside : path.subList(1, path.size())) {
            if (climb.last == 0) {
                return false;
            }
            climb = climb.past(beside);
        }
        return climb.arrives(firstRoot, secondRoot);
    }

    /**
     * How far one has come: where the edge of the smaller tree is, where that of the larger, and
     * the roots so far.
     */
    private record Climb(long at, long last, byte[] old, byte[] now) {

        boolean arrives(byte[] firstRoot, byte[] secondRoot) {
            return last == 0 && Arrays.equals(old, firstRoot) && Arrays.equals(now, secondRoot);
        }

        Climb past(byte[] beside) {
            boolean right = (at & 1) == 1;
            if (!right && at != last) {
                return new Climb(at >> 1, last >> 1, old, Digests.node(now, beside));
            }
            int up = 1 + (right || at == 0 ? 0 : Long.numberOfTrailingZeros(at));
            return new Climb(
                    at >> up, last >> up, Digests.node(beside, old), Digests.node(beside, now));
        }
    }
}
