package org.guanhu.crm.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guanhu.crm.ledger.application.CheckpointRow;
import org.guanhu.crm.ledger.application.Seals;
import org.guanhu.crm.ledger.domain.TreeHead;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Reads blocks, leaves and runs as rows; nothing of it is an entity. */
@ApplicationScoped
public class JpaSeals implements Seals {

    private static final String ROW =
            "select b.block_no, b.first_leaf, b.leaf_count, b.tree_size, b.root, b.sealed_at, b.note,"
                    + " x.exported_at, x.target from ledger_block b"
                    + " left join ledger_export x on x.tree_size = b.tree_size";
    private static final String NEWEST_FIRST = ROW + " order by b.block_no desc";
    private static final String KEPT =
            ROW + " where x.tree_size is not null order by b.block_no desc";
    private static final String OF_SIZE = ROW + " where b.tree_size = ?";
    private static final String AFTER = ROW + " where b.block_no > ? order by b.block_no";
    private static final int MOST_EACH = 100;
    private static final int MOST_DAYS = 400;
    private static final String LAST_EACH =
            "select b.tree_size, b.root from ledger_export x"
                    + " join ledger_block b on b.tree_size = x.tree_size"
                    + " where x.tree_size < ? order by x.tree_size desc";
    private static final String LAST_OF_DAYS =
            "select b.tree_size, b.root from (select max(tree_size) as kept from ledger_export"
                    + " where tree_size < ? group by cast(exported_at as date)) x"
                    + " join ledger_block b on b.tree_size = x.kept order by b.tree_size desc";
    private static final String WAITING =
            "select count(*), min(since), current_timestamp from ledger_pending";
    private static final String LEAVES =
            "select entry_hash from ledger_leaf where leaf_index >= ? and leaf_index < ?"
                    + " order by leaf_index";
    private static final String TILES = "select root from ledger_tile order by tile_index";
    private static final String LEAVES_ABOUT =
            "select l.entry_hash, l.leaf_index from ledger_entry e"
                    + " join ledger_leaf l on l.entry_hash = e.hash where e.subject = ?";
    private static final String FORGOTTEN =
            "select count(*) from ledger_entry e where not exists"
                    + " (select 1 from ledger_leaf l where l.entry_hash = e.hash) and not exists"
                    + " (select 1 from ledger_pending p where p.entry_hash = e.hash)";
    private static final String BLOCKS = "select count(*) from ledger_block";
    private static final String SEALED = "select coalesce(max(tree_size), 0) from ledger_block";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Override
    public Waiting waiting() {
        var row = (Object[]) em.createNativeQuery(WAITING).getSingleResult();
        long count = number(row[0]);
        return new Waiting(
                count,
                count == 0
                        ? 0
                        : Math.max(
                                0,
                                moment(row[2]).getEpochSecond() - moment(row[1]).getEpochSecond()));
    }

    @Override
    public Optional<CheckpointRow> newest() {
        return rows(em.createNativeQuery(NEWEST_FIRST).setMaxResults(1)).stream().findFirst();
    }

    @Override
    public Optional<CheckpointRow> lastKept() {
        return rows(em.createNativeQuery(KEPT).setMaxResults(1)).stream().findFirst();
    }

    @Override
    public Page<CheckpointRow> checkpoints(PageRequest page) {
        var found =
                rows(
                        em.createNativeQuery(NEWEST_FIRST)
                                .setFirstResult(page.first())
                                .setMaxResults(page.size()));
        return new Page<>(found, number(em.createNativeQuery(BLOCKS).getSingleResult()), false);
    }

    @Override
    public Optional<CheckpointRow> ofSize(long size) {
        return rows(em.createNativeQuery(OF_SIZE).setParameter(1, size)).stream().findFirst();
    }

    @Override
    public List<TreeHead> keptBefore(long size) {
        var found = new TreeMap<Long, TreeHead>(Comparator.reverseOrder());
        Stream.of(heads(LAST_EACH, size, MOST_EACH), heads(LAST_OF_DAYS, size, MOST_DAYS))
                .flatMap(List::stream)
                .forEach(head -> found.put(head.size(), head));
        return List.copyOf(found.values());
    }

    private List<TreeHead> heads(String sql, long below, int most) {
        List<?> found =
                em.createNativeQuery(sql)
                        .setParameter(1, below)
                        .setMaxResults(most)
                        .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new TreeHead(number(row[0]), HexFormat.of().parseHex("" + row[1])))
                .toList();
    }

    @Override
    public List<CheckpointRow> after(long block, int most) {
        return rows(em.createNativeQuery(AFTER).setParameter(1, block).setMaxResults(most));
    }

    @Override
    public List<String> leaves(long from, long to) {
        return texts(em.createNativeQuery(LEAVES).setParameter(1, from).setParameter(2, to));
    }

    @Override
    public List<String> tiles() {
        return texts(em.createNativeQuery(TILES));
    }

    @Override
    public Map<String, Long> leavesAbout(String subject) {
        List<?> found = em.createNativeQuery(LEAVES_ABOUT).setParameter(1, subject).getResultList();
        var leaves = new HashMap<String, Long>();
        for (var row : found) {
            var columns = (Object[]) row;
            leaves.put(columns[0].toString(), number(columns[1]));
        }
        return leaves;
    }

    @Override
    public long forgotten() {
        return number(em.createNativeQuery(FORGOTTEN).getSingleResult());
    }

    @Override
    public long sealed() {
        return number(em.createNativeQuery(SEALED).getSingleResult());
    }

    private static List<String> texts(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(String::valueOf).toList();
    }

    private static List<CheckpointRow> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static CheckpointRow row(Object... columns) {
        return new CheckpointRow(
                number(columns[0]),
                number(columns[1]),
                (int) number(columns[2]),
                number(columns[3]),
                columns[4].toString(),
                moment(columns[5]),
                columns[6].toString(),
                moment(columns[7]),
                columns[8] == null ? null : columns[8].toString());
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    /** Drivers give moments with a zone in one of two ways. */
    private static Instant moment(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof OffsetDateTime zoned
                ? zoned.toInstant()
                : ((Timestamp) column).toInstant();
    }
}
