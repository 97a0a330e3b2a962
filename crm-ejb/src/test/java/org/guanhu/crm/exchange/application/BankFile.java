package org.guanhu.crm.exchange.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The published file of a bank's customers where it is there, and one of its shape anywhere. */
final class BankFile {

    private static final String HEADER =
            "RowNumber,CustomerId,Surname,CreditScore,Geography,Gender,Age,Tenure,Balance,"
                    + "NumOfProducts,HasCrCard,IsActiveMember,EstimatedSalary,Exited\n";
    private static final String[] SURNAMES = {
        "Hargrave", "O'Neill", "H?", "Ch'ien", "Müller", "De La Cruz", "Ts'ai", "T'ien", "Nwora-Obi"
    };
    private static final String[] COUNTRIES = {"France", "Spain", "Germany"};
    private static final Path PLACE = Path.of("shared", "data", "bank-customers.csv");

    private BankFile() {}

    /** The file beside the project, or wherever the property says. */
    static Optional<byte[]> published() {
        var property = System.getProperty("crm.test.bank-customers");
        if (property != null) {
            return Optional.of(read(Path.of(property)));
        }
        for (var up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            if (Files.isReadable(up.resolve(PLACE))) {
                return Optional.of(read(up.resolve(PLACE)));
            }
        }
        return Optional.empty();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file of the same shape with that many rows. */
    static byte[] generated(int rows) {
        var text = new StringBuilder(HEADER);
        for (int i = 1; i <= rows; i++) {
            text.append(i)
                    .append(',')
                    .append(15_600_000 + i)
                    .append(',')
                    .append(SURNAMES[i % SURNAMES.length])
                    .append(",619,")
                    .append(COUNTRIES[i % COUNTRIES.length])
                    .append(i % 2 == 0 ? ",Female," : ",Male,")
                    .append(i % 5 == 0 ? "" : String.valueOf(20 + i % 60))
                    .append(",2,0,1,1,1,101348.88,1\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
