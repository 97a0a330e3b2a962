package org.guanhu.crm.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.guanhu.crm.ledgermaker.LedgerDatabase;
import org.guanhu.crm.ledgermaker.Made;
import org.guanhu.crm.ledgermaker.Signer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One entry is proven to somebody who sees no other and needs no database. */
@Tag("AU-06")
@DisplayName("AU-06 one entry is proven without showing others")
class ProofTest {

    private static final int ENTRIES = 600;

    @TempDir private Path folder;
    private Ledger ledger;
    private Path proof;

    @BeforeEach
    void make() throws Exception {
        ledger = new Ledger(folder).fill(ENTRIES).finish().store();
        proof = folder.resolve("entry.proof");
    }

    private int run(String... arguments) {
        ByteArrayOutputStream nothing = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(nothing, true, StandardCharsets.UTF_8);
        return new VerifyMain(out, out).run(arguments);
    }

    private int prove(Made.Entry entry) {
        return run(
                "prove",
                "--url",
                ledger.url,
                "--user",
                "sa",
                "--entry",
                entry.hash,
                "--out",
                proof.toString());
    }

    private int check() {
        return run("proof", proof.toString(), "--key", ledger.keyFile().toString());
    }

    @Test
    void every_entry_can_be_proven() {
        for (int entry : List.of(0, 1, 61, 255, 256, 300, 511, 512, 513, 598, 599)) {
            assertThat(prove(ledger.tables.entries.get(entry))).isZero();
            assertThat(check()).as("entry %d", entry).isZero();
        }
    }

    @Test
    void it_says_nothing_about_others() throws Exception {
        Made.Entry proven = ledger.tables.entries.get(300);
        prove(proven);

        String text = Files.readString(proof);

        assertThat(text).contains(proven.hash).contains(proven.previous);
        List<String> others = new ArrayList<>();
        for (Made.Entry entry : ledger.tables.entries) {
            if (entry != proven && !entry.hash.equals(proven.previous)) {
                others.add(entry.hash);
            }
        }
        assertThat(others).noneMatch(text::contains);
        assertThat(text.length()).isLessThan(4000);
    }

    @Test
    void a_changed_proof_is_refused() throws Exception {
        prove(ledger.tables.entries.get(300));
        String good = Files.readString(proof);
        Made.Entry other = ledger.tables.entries.get(301);

        assertThat(changed(good, "\"leaf\":300", "\"leaf\":301")).isEqualTo(1);
        assertThat(changed(good, "\"treeSize\":600", "\"treeSize\":601")).isEqualTo(1);
        assertThat(changed(good, ledger.tables.entries.get(300).hash, other.hash)).isEqualTo(1);
        assertThat(changed(good, body(300), body(301))).isEqualTo(1);
        assertThat(changed(good, "time 2026", "time 2027")).isEqualTo(1);
        assertThat(changed(good, "guanhu-proof-1", "guanhu-proof-2")).isEqualTo(2);
        assertThat(changed(good, "\"path\":[", "\"path\":[1,")).isEqualTo(2);
        assertThat(changed(good, "", "")).isZero();
    }

    private String body(int entry) {
        return Base64.getEncoder().encodeToString(ledger.tables.entries.get(entry).body);
    }

    private int changed(String good, String before, String after) throws Exception {
        assertThat(good).contains(before);
        Files.writeString(proof, good.replace(before, after));
        return check();
    }

    @Test
    void a_proof_of_another_bank_is_refused() throws Exception {
        prove(ledger.tables.entries.get(300));
        Files.writeString(ledger.keyFile(), new Signer(Ledger.ORIGIN).publicKey());

        assertThat(check()).isEqualTo(1);
    }

    @Test
    void each_fault_is_named() throws Exception {
        prove(ledger.tables.entries.get(300));
        String good = Files.readString(proof);
        Files.writeString(proof, good.replace("\"leaf\":300", "\"leaf\":301"));
        assertThat(faults()).containsExactly(Fault.PROOF_PATH);
        Files.writeString(proof, good.replace("\"treeSize\":600", "\"treeSize\":601"));
        assertThat(faults()).containsExactly(Fault.PROOF_CONTENT);
        Files.writeString(proof, good.replace(body(300), body(301)));
        assertThat(faults()).containsExactly(Fault.ENTRY_HASH);
    }

    private List<Fault> faults() {
        Answer answer = ProofFile.read(proof).check(VerifierKeys.read(ledger.keyFile()));
        return ((SignedProof) answer).findings().list().stream().map(Finding::fault).toList();
    }

    @Test
    void what_is_not_there_or_not_sealed_cannot_be_proven() throws Exception {
        Made.Entry unsealed = ledger.maker.entry("request:77777", 2);
        try (var connection = ledger.connect()) {
            var more = new Made.Tables();
            more.entries.add(unsealed);
            LedgerDatabase.insert(connection, more);
        }

        assertThat(prove(unsealed)).isEqualTo(2);
        unsealed.hash = "ab".repeat(32);
        assertThat(prove(unsealed)).isEqualTo(2);
        unsealed.hash = "nothing";
        assertThat(prove(unsealed)).isEqualTo(2);
        assertThat(proof).doesNotExist();
    }
}
