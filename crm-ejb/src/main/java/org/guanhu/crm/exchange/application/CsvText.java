package org.guanhu.crm.exchange.application;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.guanhu.crm.exchange.domain.ImportRefused;

/**
 * The text of an uploaded file: UTF-8 with or without a byte order mark, else GB18030, as
 * spreadsheets in China write it.
 *
 * @param text what it says
 * @param charset how it was written
 */
record CsvText(String text, Charset charset) {

    private static final String BLANKS = "\t\n\r\f";
    private static final byte DELETE = 0x7F;
    private static final int LARGEST = 10 << 20;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final char MARK = '\uFEFF';

    /**
     * Reads bytes as text.
     *
     * @throws ImportRefused if they are none, too many, or no text
     */
    static CsvText of(byte[] content) {
        if (content.length == 0) {
            throw new ImportRefused("exchange.file.empty");
        }
        if (content.length > LARGEST) {
            throw new ImportRefused("exchange.file.tooLarge", LARGEST >> 20);
        }
        if (begins(content, ZIP) || begins(content, OLD_OFFICE)) {
            throw new ImportRefused("exchange.file.spreadsheet");
        }
        if (isBinary(content)) {
            throw new ImportRefused("exchange.file.notText");
        }
        return decoded(content, StandardCharsets.UTF_8)
                .or(() -> decoded(content, GB18030))
                .filter(read -> read.text().codePoints().allMatch(Character::isDefined))
                .orElseThrow(() -> new ImportRefused("exchange.file.charset"));
    }

    private static Optional<CsvText> decoded(byte[] content, Charset charset) {
        try {
            var text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(content))
                            .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
            return Optional.of(new CsvText(marked ? text.substring(1) : text, charset));
        } catch (CharacterCodingException otherwiseWritten) {
            return Optional.empty();
        }
    }

    private static boolean isBinary(byte[] content) {
        for (byte one : content) {
            boolean control = one >= 0 && one < ' ' || one == DELETE;
            if (control && BLANKS.indexOf(one) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length
                && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    @Override
    public String toString() {
        return "CsvText[" + charset + "]";
    }
}
