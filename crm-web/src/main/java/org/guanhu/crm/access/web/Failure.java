package org.guanhu.crm.access.web;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.event.AbortProcessingException;
import jakarta.persistence.OptimisticLockException;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.shiro.authz.AuthorizationException;
import org.apache.shiro.authz.UnauthenticatedException;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.shared.domain.NotFound;
import org.guanhu.crm.shared.web.Wording;
import org.primefaces.csp.CspException;

/**
 * Something that went wrong, as people hear of it: a refusal by its own sentence, a fault by a
 * reference that is found again in the log.
 *
 * @param status how HTTP calls it
 * @param code key of the sentence
 * @param arguments what fills the sentence's placeholders
 * @param reference what leads to the log, or an empty text where nothing was logged
 */
record Failure(int status, String code, List<?> arguments, String reference) {

    static final int NOT_WELL_FORMED = 400;
    static final int NOT_SIGNED_IN = 401;

    private static final int REFUSED = 409;
    private static final int NOT_PERMITTED = 403;
    private static final int NOT_FOUND = 404;
    private static final int FAULT = 500;
    private static final int SILENT = 0;
    private static final String PROOF_NEEDED = "access.proofNeeded";
    private static final String UNFINISHED = "access.unfinished";
    private static final int REFERENCE_LENGTH = 8;
    private static final System.Logger LOG = System.getLogger(Failure.class.getName());

    static Failure of(Throwable thrown) {
        Throwable cause = cause(thrown);
        if (cause instanceof AbortProcessingException) {
            return ofStatus(SILENT);
        }
        if (cause instanceof BusinessRuleViolation refusal) {
            return new Failure(status(refusal), refusal.code(), refusal.arguments(), "");
        }
        if (cause instanceof UnauthenticatedException) {
            return new Failure(NOT_SIGNED_IN, "access.notSignedIn", List.of(), "");
        }
        if (cause instanceof AuthorizationException) {
            return new Failure(NOT_PERMITTED, "error.403.text", List.of(), "");
        }
        if (cause instanceof OptimisticLockException) {
            return new Failure(REFUSED, "error.changedMeanwhile", List.of(), "");
        }
        if (cause instanceof CspException) {
            LOG.log(Level.WARNING, "Not well-formed: {0}", cause.getMessage());
            return ofStatus(NOT_WELL_FORMED);
        }
        return fault(thrown);
    }

    /** A fault of ours or of what we stand on: the log gets all of it, once, people a reference. */
    static Failure fault(Throwable thrown) {
        String reference =
                UUID.randomUUID()
                        .toString()
                        .substring(0, REFERENCE_LENGTH)
                        .toUpperCase(Locale.ROOT);
        LOG.log(Level.ERROR, "Reference " + reference, thrown);
        return new Failure(FAULT, "error.fault", List.of(reference), reference);
    }

    /** A refusal by the server itself, before any page of ours was asked. */
    static Failure ofStatus(int status) {
        return new Failure(status, "", List.of(), "");
    }

    /** Whether there is a page on which the person can mend it. */
    boolean isForAnotherPage() {
        return status == NOT_SIGNED_IN || code.equals(PROOF_NEEDED) || code.equals(UNFINISHED);
    }

    /** The page on which the person can mend it, before going on to the wanted one. */
    String pageFor(WantedPage wanted) {
        if (status == NOT_SIGNED_IN) {
            return wanted.loginAddress(true);
        }
        return code.equals(PROOF_NEEDED) ? wanted.proofAddress() : "/home.xhtml";
    }

    boolean isSilent() {
        return status == SILENT;
    }

    String sentence(Locale reader) {
        return Wording.text(
                reader, code, arguments.stream().map(each -> named(each, reader)).toArray());
    }

    private static Object named(Object argument, Locale reader) {
        return argument instanceof Permission permission
                ? Wording.text(reader, permission.labelKey())
                : argument;
    }

    private static int status(BusinessRuleViolation refusal) {
        if (refusal instanceof NotFound) {
            return NOT_FOUND;
        }
        return switch (refusal.code()) {
            case "access.notPermitted" -> NOT_PERMITTED;
            case "access.notSignedIn" -> NOT_SIGNED_IN;
            default -> REFUSED;
        };
    }

    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        while (isWrapping(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isWrapping(Throwable thrown) {
        return thrown instanceof FacesException && !(thrown instanceof AbortProcessingException)
                || thrown instanceof ELException
                || thrown instanceof EJBException
                || thrown instanceof InvocationTargetException
                || thrown instanceof jakarta.transaction.RollbackException
                || thrown instanceof jakarta.persistence.PersistenceException
                        && !(thrown instanceof OptimisticLockException);
    }
}
