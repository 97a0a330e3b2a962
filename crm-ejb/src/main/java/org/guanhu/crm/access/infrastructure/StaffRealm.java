package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.guanhu.crm.access.application.CodeToken;
import org.guanhu.crm.access.application.RightsOfThisRequest;
import org.guanhu.crm.access.application.SecondStepDue;
import org.guanhu.crm.access.application.SignIn;
import org.guanhu.crm.access.application.SignInAnswer;
import org.guanhu.crm.access.application.SignInCrowded;
import org.guanhu.crm.access.application.SignInPaused;
import org.guanhu.crm.access.application.StaffRights;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Shiro's way to our staff. It keeps nothing: passwords are {@link SignIn}'s affair, rights are
 * read with each request. The principal is a {@link StaffId}.
 */
@Dependent
public class StaffRealm extends AuthorizingRealm {

    private final transient Supplier<SignIn> signIn;
    private final transient Function<StaffId, StaffRights> rights;

    /** A realm that finds its partners by CDI at each use, as Shiro's settings need it. */
    public StaffRealm() {
        this(
                () -> CDI.current().select(SignIn.class).get(),
                id -> CDI.current().select(RightsOfThisRequest.class).get().of(id));
    }

    StaffRealm(Supplier<SignIn> signIn, Function<StaffId, StaffRights> rights) {
        this.signIn = signIn;
        this.rights = rights;
        setName("staff");
        // What arrives at the matcher has been checked by SignIn already.
        setCredentialsMatcher(new AllowAllCredentialsMatcher());
        setCachingEnabled(false);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        SignInAnswer answer = answer(token);
        return switch (answer.outcome()) {
            case CODE_DUE -> throw new SecondStepDue(answer.password());
            case SIGNED_IN -> new SimpleAuthenticationInfo(answer.staff(), null, getName());
            case REFUSED -> throw new IncorrectCredentialsException("Sign-in refused");
            case LOCKED -> throw new SignInPaused(answer.until());
            case BUSY -> throw new SignInCrowded();
        };
    }

    private SignInAnswer answer(AuthenticationToken token) {
        if (token instanceof CodeToken shown) {
            return signIn.get().showCode(shown.password(), shown.code(), shown.source());
        }
        UsernamePasswordToken typed = (UsernamePasswordToken) token;
        String source = Objects.toString(typed.getHost(), "");
        char[] password = typed.getPassword() == null ? new char[0] : typed.getPassword();
        return signIn.get().attempt(typed.getUsername(), password, source);
    }

    @Override
    public boolean supports(AuthenticationToken token) {
        return token instanceof UsernamePasswordToken || token instanceof CodeToken;
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
        info.setStringPermissions(
                rights.apply(principals.oneByType(StaffId.class)).permissions().stream()
                        .map(Permission::wildcard)
                        .collect(Collectors.toSet()));
        return info;
    }
}
