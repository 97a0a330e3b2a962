package org.guanhu.crm.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guanhu.crm.ledgermaker.EvidenceZip;
import org.guanhu.crm.ledgermaker.LedgerMaker;
import org.guanhu.crm.ledgermaker.Made;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger believes an evidence pack by the public key alone. */
@Tag("AU-06")
@DisplayName("AU-06 an evidence pack is verified by a stranger")
class EvidencePackTest {

    private static final String SUBJECT = "1000000017";

    @TempDir private Path folder;
    private Ledger ledger;
    private EvidenceZip zip;

    @BeforeEach
    void make() {
        ledger = new Ledger(folder).fill(320).finish();
        zip = new EvidenceZip(ledger.tables, ledger.signer, SUBJECT, null);
        ledger.tables.entries.stream()
                .filter(entry -> entry.subject.equals(SUBJECT))
                .forEach(entry -> zip.add(entry, true));
    }

    private SignedProof check() {
        return check(Optional.empty());
    }

    private SignedProof check(Optional<Path> checkpoints) {
        Path file = zip.write(folder.resolve("evidence.zip"));
        return (SignedProof)
                new EvidencePack(file).check(VerifierKeys.read(ledger.keyFile()), checkpoints);
    }

    private List<Fault> faults() {
        return check().findings().list().stream().map(Finding::fault).distinct().toList();
    }

    @Test
    void it_is_whole_and_tells_what_happened() {
        SignedProof proof = check();

        assertThat(proof.outcome()).isEqualTo(Outcome.WHOLE);
        assertThat(proof.entries()).hasSizeGreaterThan(5);
        Made.Value shown =
                ledger.tables.entries.stream()
                        .filter(entry -> entry.subject.equals(SUBJECT))
                        .flatMap(entry -> entry.values.stream())
                        .findFirst()
                        .orElseThrow();
        assertThat(String.join("\n", proof.text(new Words(Locale.ENGLISH))))
                .contains(shown.value());
        assertThat(Json.text(proof.json(new Words(Locale.CHINESE)))).contains(shown.value());
    }

    @Test
    void what_is_not_disclosed_does_not_show() {
        zip = new EvidenceZip(ledger.tables, ledger.signer, SUBJECT, null);
        ledger.tables.entries.stream()
                .filter(entry -> entry.subject.equals(SUBJECT))
                .forEach(entry -> zip.add(entry, false));

        SignedProof proof = check();

        assertThat(proof.outcome()).isEqualTo(Outcome.WHOLE);
        ledger.tables.entries.stream()
                .flatMap(entry -> entry.values.stream())
                .forEach(
                        value -> assertThat(proof.said().toString()).doesNotContain(value.value()));
    }

    @Test
    void it_is_held_against_what_was_kept_elsewhere() {
        assertThat(check(Optional.of(ledger.kept)).outcome()).isEqualTo(Outcome.WHOLE);
        Path other = folder.resolve("other");
        LedgerMaker.keep(other, ledger.tables.blocks.get(0));
        assertThat(check(Optional.of(other)).outcome()).isEqualTo(Outcome.OWED);
        Made.Block last = ledger.tables.blocks.get(ledger.tables.blocks.size() - 1);
        last.note = ledger.signer.note(last.size, new byte[32], last.sealedAt);
        LedgerMaker.keep(ledger.kept, last);
        assertThat(check(Optional.of(ledger.kept)).findings().list())
                .extracting(Finding::fault)
                .containsExactly(Fault.CHECKPOINT_ROOT);
    }

    @Test
    void it_goes_on_from_an_older_checkpoint_that_the_stranger_holds() {
        Path own = folder.resolve("own");
        LedgerMaker.keep(own, ledger.tables.blocks.get(1));
        LedgerMaker.keep(own, ledger.tables.blocks.get(0));
        assertThat(check(Optional.of(own)).outcome()).isEqualTo(Outcome.OWED);
        zip.goingOnFrom(61).goingOnFrom(122);

        SignedProof proof = check(Optional.of(own));

        assertThat(proof.outcome()).isEqualTo(Outcome.WHOLE);
        assertThat(proof.held()).isEqualTo(122);
        assertThat(String.join("\n", proof.text(new Words(Locale.ENGLISH)))).contains("122");
        assertThat(check().outcome()).isEqualTo(Outcome.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 61, 64, 122, 127, 128, 255, 256, 257, 319})
    void every_earlier_size_can_be_shown_and_no_changed_hash_passes(int size) {
        zip.goingOnFrom(size);
        assertThat(check().outcome()).isEqualTo(Outcome.WHOLE);
        String good = zip.consistency().get(0);
        for (int at = good.indexOf("\"root\":\"") + 8; at < good.length() - 3; at += 33) {
            if (Character.digit(good.charAt(at), 16) >= 0) {
                char other = good.charAt(at) == '0' ? '1' : '0';
                zip.consistency().set(0, good.substring(0, at) + other + good.substring(at + 1));
                assertThat(faults())
                        .as(zip.consistency().get(0))
                        .containsExactly(Fault.PROOF_CONSISTENCY);
            }
        }
    }

    @Test
    void a_path_for_another_size_cut_short_or_too_long_is_refused() {
        zip.goingOnFrom(61);
        String good = zip.consistency().get(0);
        String hash = "\"" + "ab".repeat(32) + "\"";
        for (String forged :
                List.of(
                        good.replace("\"size\":61", "\"size\":62"),
                        good.replace("\"size\":61", "\"size\":0"),
                        good.replace("\"size\":61", "\"size\":320"),
                        good.replace("\"size\":61", "\"size\":9999"),
                        good.replaceFirst("\"path\":\\[\"[0-9a-f]+\",", "\"path\":["),
                        good.replaceFirst("]}$", "," + hash + "]}"),
                        good.replaceFirst("\\[.*]", "[]"))) {
            zip.consistency().set(0, forged);
            assertThat(check().outcome()).as(forged).isEqualTo(Outcome.BROKEN);
            assertThat(faults()).containsExactly(Fault.PROOF_CONSISTENCY);
        }
    }

    @Test
    void a_history_that_was_written_anew_with_the_key_is_found_against_an_older_checkpoint() {
        Path own = folder.resolve("own");
        Made.Block first = ledger.tables.blocks.get(0);
        first.note = ledger.signer.note(first.size, new byte[32], first.sealedAt);
        LedgerMaker.keep(own, first);
        zip.goingOnFrom((int) first.size);

        SignedProof proof = check(Optional.of(own));

        assertThat(proof.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(proof.findings().list())
                .extracting(Finding::fault)
                .containsExactly(Fault.CHECKPOINT_ROOT);
    }

    @Test
    void a_disclosed_value_that_was_not_recorded_is_refused() {
        replaceInOne("\"value\":\"139", "\"value\":\"138");
        assertThat(faults()).containsExactly(Fault.VALUE_COMMITMENT);
    }

    @Test
    void a_value_shown_for_another_field_or_side_is_refused() {
        replaceInOne(
                "\"key\":\"mobile\",\"side\":\"after\"", "\"key\":\"email\",\"side\":\"after\"");
        assertThat(faults()).containsExactly(Fault.VALUE_COMMITMENT);
        replaceInOne("\"key\":\"email\",\"side\":\"after\"", "\"key\":\"mobile\",\"side\":\"x\"");
        assertThat(faults()).containsExactly(Fault.VALUE_COMMITMENT);
    }

    @Test
    void a_changed_entry_is_refused() {
        byte[] body = zip.files().get("entries/000002.bin");
        body[body.length - 1] ^= 1;
        assertThat(faults()).containsExactly(Fault.ENTRY_HASH);
    }

    @Test
    void an_entry_at_another_place_is_refused() {
        int at = customerEntry();
        zip.entries().set(at, zip.entries().get(at).replaceAll("\"leaf\":(\\d+)", "\"leaf\":1"));
        assertThat(faults()).containsExactly(Fault.PROOF_PATH);
    }

    @Test
    void what_the_manifest_says_must_be_so() {
        int at = customerEntry();
        String good = zip.entries().get(at);
        zip.entries().set(at, good.replaceAll("\"sequence\":\\d+", "\"sequence\":99"));
        assertThat(faults()).containsExactly(Fault.PROOF_CONTENT);
        zip.entries().set(at, good);
        zip.head = zip.head.replace("\"treeSize\":320", "\"treeSize\":319");
        assertThat(faults()).containsExactly(Fault.PROOF_CONTENT);
    }

    @Test
    void an_entry_left_out_of_the_customers_own_chain_shows() {
        int at = customerEntry();
        zip.entries().remove(at);
        zip.files().keySet().removeIf(name -> name.equals("entries/%06d.bin".formatted(at + 1)));
        assertThat(faults()).containsExactly(Fault.CHAIN_GAP);
    }

    @Test
    void of_one_request_only_its_own_chain_must_be_whole() {
        Made.Entry change = ledger.tables.entries.get(200);
        Made.Entry request = ledger.tables.entries.get(0);
        assertThat(request.stream).isEqualTo("request:0");
        assertThat(change.sequence).isGreaterThan(1);
        zip = new EvidenceZip(ledger.tables, ledger.signer, change.subject, "0");
        zip.add(request, true).add(change, true);

        assertThat(check().outcome()).isEqualTo(Outcome.WHOLE);
    }

    @Test
    void a_request_about_access_comes_with_the_chain_of_the_account() {
        ledger = new Ledger(folder.resolve("access"));
        ledger.maker.entry("staff:wangfang", 2);
        Made.Entry submitted = ledger.maker.entry("request:CR7", 2);
        Made.Entry granted = ledger.maker.entry("staff:wangfang", 2);
        Made.Entry applied = ledger.maker.entry("request:CR7", 2);
        ledger.finish();
        zip = new EvidenceZip(ledger.tables, ledger.signer, "staff:wangfang", "CR7");
        zip.add(submitted, true).add(granted, true).add(applied, true);
        assertThat(check().outcome()).isEqualTo(Outcome.WHOLE);

        zip = new EvidenceZip(ledger.tables, ledger.signer, "staff:wangfang", "CR7");
        zip.add(granted, true).add(applied, true);
        assertThat(faults()).containsExactly(Fault.CHAIN_GAP);
    }

    @Test
    void a_file_slipped_in_shows() {
        zip.files().put("entries/999999.bin", new byte[] {1});
        assertThat(faults()).containsExactly(Fault.PACK_FILE);
    }

    @Test
    void a_note_of_another_key_is_refused() {
        String note = new String(zip.files().get("checkpoint.note"), StandardCharsets.UTF_8);
        zip.files()
                .put(
                        "checkpoint.note",
                        note.replace("time 2026", "time 2027").getBytes(StandardCharsets.UTF_8));
        assertThat(faults()).containsExactly(Fault.NOTE_SIGNATURE);
    }

    @Test
    void what_is_no_pack_cannot_be_judged() throws Exception {
        zip.head = zip.head.replace("evidence-1", "evidence-9");
        assertThatThrownBy(this::check).isInstanceOf(Unusable.class);
        Path file = Files.writeString(folder.resolve("nothing.zip"), "nothing");
        EvidencePack none = new EvidencePack(file);
        assertThatThrownBy(() -> none.check(VerifierKeys.read(ledger.keyFile()), Optional.empty()))
                .isInstanceOf(Unusable.class);
    }

    /** An entry in the middle of the customer's own chain. */
    private int customerEntry() {
        for (int at = 1; at < zip.entries().size(); at++) {
            String text = zip.entries().get(at);
            if (text.contains("\"stream\":\"customer:") && text.contains("\"sequence\":3,")) {
                return at;
            }
        }
        throw new IllegalStateException();
    }

    private void replaceInOne(String before, String after) {
        for (int at = 0; at < zip.entries().size(); at++) {
            String text = zip.entries().get(at);
            if (text.contains(before)) {
                int place = text.indexOf(before);
                zip.entries()
                        .set(
                                at,
                                text.substring(0, place)
                                        + after
                                        + text.substring(place + before.length()));
                return;
            }
        }
        throw new IllegalStateException();
    }
}
