package org.guanhu.crm.evidence.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.guanhu.crm.shared.application.Person.STRANGER;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.TELLER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Duties;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.Site;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.administration.application.AccessMaintenance;
import org.guanhu.crm.administration.application.AccessWish;
import org.guanhu.crm.administration.application.Founding;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.UnknownChangeRequest;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.ledger.application.LedgerCriteria;
import org.guanhu.crm.ledger.domain.LedgerHash;
import org.guanhu.crm.ledger.domain.MerkleHash;
import org.guanhu.crm.ledger.domain.MerkleProof;
import org.guanhu.crm.ledger.domain.TreeHead;
import org.guanhu.crm.ledger.infrastructure.Node;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@Tag("AU-03")
@DisplayName("AU-03: evidence for a stranger")
class EvidenceTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final Person AUDITOR =
            Person.in("auditor", "0101")
                    .allowed(
                            Permission.CUSTOMER_VIEW,
                            Permission.AUDIT_READ,
                            Permission.EVIDENCE_MAKE);

    @Parameter MigratedDatabase.Kind kind;

    private final TestKeys keys = new TestKeys();
    private Bank bank;
    private CustomerNumber customer;
    private ChangeRequestNumber request;

    @BeforeEach
    void change_a_customer() throws SQLException {
        bank = new Bank(MigratedDatabase.of(kind), keys);
        bank.customer("0101");
        customer = bank.customer("0101");
        request =
                bank.as(
                        TELLER,
                        core ->
                                core.propose(
                                        customer, Map.of(CustomerField.MOBILE, "13900139000")));
        bank.does(SUPERVISOR, core -> core.approval.approve(core.order(request, null)));
        seal();
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private void seal() throws SQLException {
        new Node(bank.database().source(), keys.checkpoints(), "one", 2).sealAll();
    }

    private Map<String, byte[]> ofCustomer(Person person) throws IOException {
        return files(bank.as(person, core -> core.evidence.ofCustomer(customer)));
    }

    private static Map<String, byte[]> files(EvidencePack pack) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack.content()), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static JsonObject manifest(Map<String, byte[]> files) {
        try (var reader = Json.createReader(new ByteArrayInputStream(files.get("manifest.json")))) {
            return reader.readObject();
        }
    }

    private static List<JsonObject> entries(JsonObject manifest) {
        return manifest.getJsonArray("entries").getValuesAs(JsonObject.class);
    }

    /** Follows an entry from its bytes to the root that was signed. */
    private static byte[] root(JsonObject entry, Map<String, byte[]> files, long size) {
        var body = files.get(entry.getString("file"));
        var hash = LedgerHash.of(entry.getString("previous"), body);
        assertThat(hash).isEqualTo(entry.getString("hash"));
        var path =
                entry.getJsonArray("path").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .map(HEX::parseHex)
                        .toList();
        return MerkleProof.rootOf(
                MerkleHash.leaf(HEX.parseHex(hash)),
                entry.getJsonNumber("leaf").longValue(),
                size,
                path);
    }

    @Test
    void leads_from_the_bytes_of_every_entry_to_the_signed_root() throws Exception {
        var files = ofCustomer(SUPERVISOR);
        var manifest = manifest(files);
        var note = new String(files.get("checkpoint.note"), UTF_8).split("\n");

        assertThat(manifest.getString("format")).isEqualTo("guanhu-evidence-1");
        assertThat(manifest.getString("subject")).isEqualTo(customer.value());
        assertThat(manifest.getString("origin")).isEqualTo(note[0]);
        assertThat(manifest.getJsonNumber("treeSize").longValue())
                .isEqualTo(Long.parseLong(note[1]));
        assertThat(entries(manifest))
                .extracting(entry -> entry.getString("stream"))
                .containsExactly(
                        "customer:" + customer.value(),
                        "request:" + request.value(),
                        "customer:" + customer.value(),
                        "request:" + request.value());
        for (var entry : entries(manifest)) {
            assertThat(root(entry, files, Long.parseLong(note[1])))
                    .isEqualTo(Base64.getDecoder().decode(note[2]));
        }
        assertThat(new String(files.get("README.txt"), UTF_8)).contains("证据包", "To verify");
    }

    @Test
    @Tag("AU-02")
    void goes_on_from_every_checkpoint_that_is_kept_outside() throws Exception {
        bank.database()
                .sql(
                        "insert into ledger_export (tree_size, target, exported_at)"
                                + " select tree_size, 'outside', current_timestamp"
                                + " from ledger_block where tree_size < 6");

        var files = ofCustomer(SUPERVISOR);

        var shown = manifest(files).getJsonArray("consistency").getValuesAs(JsonObject.class);
        var note = new String(files.get("checkpoint.note"), UTF_8).split("\n");
        var head = new TreeHead(Long.parseLong(note[1]), Base64.getDecoder().decode(note[2]));
        assertThat(shown).isNotEmpty();
        for (var one : shown) {
            var size = one.getJsonNumber("size").longValue();
            var stored = bank.as(SUPERVISOR, core -> core.seals.ofSize(size)).orElseThrow();
            assertThat(one.getString("root")).isEqualTo(stored.root());
            var path =
                    one.getJsonArray("path").getValuesAs(JsonString.class).stream()
                            .map(hash -> HEX.parseHex(hash.getString()))
                            .toList();
            var earlier = new TreeHead(size, HEX.parseHex(stored.root()));
            assertThat(MerkleProof.isConsistent(earlier, head, path)).isTrue();
        }
    }

    @Test
    void shows_values_that_the_bytes_of_the_entry_commit_to() throws Exception {
        var files = ofCustomer(SUPERVISOR);
        var amended = entries(manifest(files)).get(2);
        var shown = amended.getJsonArray("disclosed").getValuesAs(JsonObject.class);

        assertThat(shown)
                .extracting(value -> value.getString("side") + " " + value.getString("value"))
                .contains("before +8613800138000", "after +8613900139000");
        var bytes = HEX.formatHex(files.get(amended.getString("file")));
        for (var value : shown) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(HEX.parseHex(value.getString("salt")));
            digest.update(value.getString("value").getBytes(UTF_8));
            assertThat(bytes).contains(HEX.formatHex(digest.digest()));
        }
    }

    @Test
    @Tag("SE-03")
    void shows_nothing_that_its_maker_may_not_see() throws Exception {
        var files = ofCustomer(AUDITOR);

        assertThat(entries(manifest(files)).get(0).getJsonArray("disclosed"))
                .extracting(value -> ((JsonObject) value).getString("key"))
                .contains("status", "branch")
                .doesNotContain("name", "mobile", "documentNumber");
        assertThat(new String(files.get("manifest.json"), UTF_8))
                .doesNotContain("张伟", "13900139000", "13800138000");
    }

    @Test
    void of_a_request_holds_what_belongs_to_it() throws Exception {
        var files = files(bank.as(SUPERVISOR, core -> core.evidence.ofRequest(request)));

        assertThat(manifest(files).getString("request")).isEqualTo(request.value());
        assertThat(entries(manifest(files)))
                .extracting(entry -> entry.getString("stream") + "#" + entry.getInt("sequence"))
                .containsExactly(
                        "request:" + request.value() + "#1",
                        "customer:" + customer.value() + "#2",
                        "request:" + request.value() + "#2");
    }

    @Test
    @Tag("SE-01")
    void of_a_request_about_access_holds_what_it_made_of_the_account_role_or_branch()
            throws Exception {
        Founding.of(bank);
        var name = new BilingualName("特别", "Special");
        var since = Validity.since(LocalDate.of(2026, 3, 2));
        var teller = new Grants(Set.of(new RoleGrant(RoleCode.TELLER, since)), Set.of());
        var viewing = new Duties(name, Set.of(Permission.CUSTOMER_VIEW));
        var wishes =
                Map.of(
                        "staff:teller", new AccessWish.Grant(new StaffId("teller"), teller),
                        "role:SPECIAL", new AccessWish.Define(new RoleCode("SPECIAL"), viewing),
                        "branch:0103",
                                new AccessWish.Settle(
                                        new BranchCode("0103"),
                                        new Site(name, new BranchCode("01"))));
        for (var wish : wishes.entrySet()) {
            var made = approved(wish.getValue());

            var files = files(bank.as(AUDITOR, core -> core.evidence.ofRequest(made)));

            assertThat(manifest(files).getString("subject")).isEqualTo(wish.getKey());
            assertThat(entries(manifest(files)))
                    .extracting(entry -> entry.getString("stream") + "#" + entry.getInt("sequence"))
                    .containsExactly(
                            "request:" + made + "#1",
                            wish.getKey() + "#1",
                            "request:" + made + "#2");
            var said = entries(manifest(files)).get(1).getJsonArray("disclosed");
            assertThat(said).isNotEmpty();
            var size = manifest(files).getJsonNumber("treeSize").longValue();
            for (var entry : entries(manifest(files))) {
                assertThat(root(entry, files, size))
                        .isEqualTo(
                                Base64.getDecoder()
                                        .decode(
                                                new String(files.get("checkpoint.note"), UTF_8)
                                                        .split("\n")[2]));
            }
        }
    }

    private ChangeRequestNumber approved(AccessWish wish) throws SQLException {
        var order = new AccessMaintenance.Order(wish, null, "Why", UUID.randomUUID().toString());
        var made = bank.as(Person.in("admin", "0101"), core -> core.administration.propose(order));
        bank.does(
                Person.in("security", "0101"),
                core -> core.approval.approve(core.order(made, null)));
        seal();
        return made;
    }

    @Test
    @Tag("SE-02")
    void there_is_none_outside_of_ones_scope() {
        assertThatExceptionOfType(UnknownCustomer.class)
                .isThrownBy(() -> bank.as(STRANGER, core -> core.evidence.ofCustomer(customer)));
        assertThatExceptionOfType(UnknownChangeRequest.class)
                .isThrownBy(() -> bank.as(STRANGER, core -> core.evidence.ofRequest(request)));
    }

    @Test
    void there_is_none_before_all_of_it_is_sealed() throws Exception {
        bank.does(
                TELLER,
                core -> core.propose(customer, Map.of(CustomerField.MOBILE, "13700137000")));

        assertThatExceptionOfType(EvidenceRefused.class)
                .isThrownBy(() -> ofCustomer(SUPERVISOR))
                .withMessageContaining("evidence.waiting");
        seal();
        assertThat(entries(manifest(ofCustomer(SUPERVISOR)))).hasSize(5);
    }

    @Test
    @Tag("AU-01")
    void is_recorded_and_does_not_hinder_the_next() throws Exception {
        ofCustomer(SUPERVISOR);
        ofCustomer(SUPERVISOR);

        var criteria =
                new LedgerCriteria(customer.value(), "supervisor", "evidence.made", null, null);
        var page = bank.as(SUPERVISOR, core -> core.ledger.find(criteria, PageRequest.first(10)));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows().get(0).facts()).containsEntry("entries", "4");
    }
}
