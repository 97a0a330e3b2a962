package org.guanhu.crm.access.infrastructure;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.guanhu.crm.access.application.TimeCodes;

/**
 * Six digits from HMAC-SHA-1 every 30 seconds, which is what every authenticator understands; a
 * clock that is one step off is forgiven.
 */
@ApplicationScoped
public class OtpTimeCodes implements TimeCodes {

    private static final long STEP_IN_SECONDS = 30;
    private static final int BESIDE = 1;
    private static final String FORMAT = "\\d{6}";

    private final HmacOneTimePasswordGenerator generator = new HmacOneTimePasswordGenerator();

    @Override
    public OptionalLong stepOf(String code, byte[] seed, Instant now) {
        if (!code.matches(FORMAT)) {
            return OptionalLong.empty();
        }
        long present = now.getEpochSecond() / STEP_IN_SECONDS;
        SecretKey key = new SecretKeySpec(seed, generator.getAlgorithm());
        return LongStream.rangeClosed(present - BESIDE, present + BESIDE)
                .filter(step -> isSame(code, codeAt(key, step)))
                .max();
    }

    private String codeAt(SecretKey key, long step) {
        try {
            return generator.generateOneTimePasswordString(key, step, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("A code cannot be made", impossible);
        }
    }

    private static boolean isSame(String typed, String right) {
        return MessageDigest.isEqual(
                typed.getBytes(StandardCharsets.US_ASCII),
                right.getBytes(StandardCharsets.US_ASCII));
    }
}
