package org.guanhu.crm.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guanhu.crm.exchange.domain.ImportRefused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    @Nested
    class It_reads {

        @Test
        void utf_8_with_and_without_a_byte_order_mark() {
            var plain = CsvTable.read("姓名,性别\n张𬱖,男\n".getBytes(UTF_8));
            var marked = CsvTable.read("\uFEFF姓名,性别\r\n张𬱖,男\r\n".getBytes(UTF_8));

            assertThat(plain.headers()).containsExactly("姓名", "性别");
            assertThat(plain.rows()).containsExactly(List.of("张𬱖", "男"));
            assertThat(marked).isEqualTo(plain);
        }

        @Test
        void gb18030_as_spreadsheets_in_china_write_it() {
            var table = CsvTable.read("姓名,地址\n张𬱖,上海市\n".getBytes(GB18030));

            assertThat(table.charset()).isEqualTo("GB18030");
            assertThat(table.rows()).containsExactly(List.of("张𬱖", "上海市"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a,b\n\"x,1\",2\n", "a;b\n\"x,1\";2\n", "a\tb\n\"x,1\"\t2\n"})
        void commas_semicolons_and_tabs(String text) {
            assertThat(CsvTable.read(text.getBytes(UTF_8)).rows())
                    .containsExactly(List.of("x,1", "2"));
        }

        @Test
        void line_breaks_in_quotes_and_empty_lines_between() {
            var table = CsvTable.read("a,b\n\n\"one\ntwo\",\"say \"\"x\"\"\"\n".getBytes(UTF_8));

            assertThat(table.rows()).containsExactly(List.of("one\ntwo", "say \"x\""));
        }

        @Test
        void its_own_guard_away_again() {
            assertThat(CsvTable.read("a,b\n'+86 138,'tis\n".getBytes(UTF_8)).rows())
                    .containsExactly(List.of("+86 138", "'tis"));
        }
    }

    @Nested
    class It_refuses {

        @Test
        void what_is_no_text() {
            refused("exchange.file.empty", new byte[0]);
            refused("exchange.file.notText", new byte[] {'a', ',', 0, 'b', '\n'});
            refused("exchange.file.notText", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16));
            refused("exchange.file.spreadsheet", new byte[] {'P', 'K', 3, 4, 20, 0});
            refused("exchange.file.charset", new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF});
        }

        @Test
        void what_is_too_large() {
            refused("exchange.file.tooLarge", new byte[(10 << 20) + 1]);
            refused("exchange.file.tooManyRows", "a,b\n" + "1,2\n".repeat(20_001));
            refused("exchange.file.tooManyColumns", header(41) + "\n" + header(41) + "\n");
            refused("exchange.file.cellTooLong", "a,b\n1," + "x".repeat(4001) + "\n");
        }

        @Test
        void what_has_no_header_or_no_rows() {
            refused("exchange.file.noHeader", "1,15634602,Hargrave\n2,15647311,Hill\n");
            refused("exchange.file.noHeader", "a,,c\n1,2,3\n");
            refused("exchange.file.headerTwice", "a,A\n1,2\n");
            refused("exchange.file.noRows", "a,b\n");
            refused("exchange.file.oneColumn", "Dear colleague\nhere is the list\n");
        }

        @Test
        void rows_that_do_not_fit_the_header() {
            refused("exchange.file.ragged", "a,b\n1,2\n1,2,3\n");
            refused("exchange.file.ragged", "a,b\n1\n");
        }

        @Test
        void quotes_that_do_not_close() {
            refused("exchange.file.notCsv", "a,b\n\"x\"y,2\n");
        }

        private void refused(String code, String text) {
            refused(code, text.getBytes(UTF_8));
        }

        private void refused(String code, byte[] content) {
            assertThatExceptionOfType(ImportRefused.class)
                    .isThrownBy(() -> CsvTable.read(content))
                    .withMessage(code);
        }

        private static String header(int columns) {
            var header = new StringBuilder("c0");
            for (int i = 1; i < columns; i++) {
                header.append(",c").append(i);
            }
            return header.toString();
        }
    }
}
