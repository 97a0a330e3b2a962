package org.guanhu.crm.country.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** One of the lists that come with the product: a line each, # before what is said about it. */
final class DataFile {

    private DataFile() {}

    /** The columns of each line; empty if the product has no such file. */
    static Optional<List<String[]>> read(String name) {
        try (var stream = DataFile.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(
                            new BufferedReader(
                                            new InputStreamReader(stream, StandardCharsets.UTF_8))
                                    .lines()
                                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                                    .map(line -> line.split(","))
                                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
