package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.CDI;
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
import org.guanhu.crm.access.application.RightsOfThisRequest;
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
        setAuthenticationTokenClass(UsernamePasswordToken.class);
        // What arrives at the matcher has been checked by SignIn already.
        setCredentialsMatcher(new AllowAllCredentialsMatcher());
        setCachingEnabled(false);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        UsernamePasswordToken typed = (UsernamePasswordToken) token;
        char[] password = typed.getPassword() == null ? new char[0] : typed.getPassword();
        SignInAnswer answer = signIn.get().attempt(typed.getUsername(), password);
        return switch (answer.outcome()) {
            case SIGNED_IN -> new SimpleAuthenticationInfo(answer.staff(), null, getName());
            case REFUSED -> throw new IncorrectCredentialsException("Sign-in refused");
            case LOCKED -> throw new SignInPaused(answer.until());
            case BUSY -> throw new SignInCrowded();
        };
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
