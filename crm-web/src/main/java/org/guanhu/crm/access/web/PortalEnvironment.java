package org.guanhu.crm.access.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.shiro.lang.util.Initializable;
import org.apache.shiro.realm.Realm;
import org.apache.shiro.web.env.DefaultWebEnvironment;
import org.apache.shiro.web.filter.InvalidRequestFilter;
import org.apache.shiro.web.filter.InvalidRequestFilter.PathTraversalBlockMode;
import org.apache.shiro.web.filter.mgt.DefaultFilterChainManager;
import org.apache.shiro.web.filter.mgt.FilterChainManager;
import org.apache.shiro.web.filter.mgt.PathMatchingFilterChainResolver;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;
import org.guanhu.crm.shared.web.RequestRefused;

/**
 * Shiro's set-up for the portal: staff from our own realm, the container's sessions, nobody is
 * remembered, and every address is closed unless it stands on the short list of open ones.
 */
public class PortalEnvironment extends DefaultWebEnvironment implements Initializable {

    private static final List<String> OPEN = List.of("/jakarta.faces.resource/**", "/favicon.ico");

    /** Where strangers may try, as long as not too much of it fails. */
    private static final List<String> DOORS = List.of("/login.xhtml", "/code.xhtml");

    @Override
    public void init() {
        var manager = new DefaultWebSecurityManager();
        manager.setRealms(CDI.current().select(Realm.class).stream().toList());
        manager.setRememberMeManager(null);
        setWebSecurityManager(manager);

        var chains = new DefaultFilterChainManager();
        chains.addFilter("wellFormed", wellFormed());
        chains.addFilter("signIn", new SignInFilter());
        chains.setGlobalFilters(List.of("wellFormed"));
        chains.addFilter("paused", new PausedSourceFilter());
        DOORS.forEach(address -> chains.createChain(address, "paused, anon"));
        OPEN.forEach(address -> chains.createChain(address, "anon"));
        chains.createChain("/**", "signIn");
        setFilterChainResolver(resolver(chains));
    }

    private static InvalidRequestFilter wellFormed() {
        var filter = new ToldInvalidRequestFilter();
        filter.setBlockPathTraversal(PathTraversalBlockMode.STRICT);
        return filter;
    }

    private static PathMatchingFilterChainResolver resolver(FilterChainManager chains) {
        var resolver = new PathMatchingFilterChainResolver();
        resolver.setFilterChainManager(chains);
        return resolver;
    }

    /** Shiro's check of addresses, which tells what it refused. */
    private static final class ToldInvalidRequestFilter extends InvalidRequestFilter {

        @Override
        protected boolean onAccessDenied(ServletRequest request, ServletResponse response)
                throws Exception {
            new RequestRefused(RequestRefused.Why.PATH, (HttpServletRequest) request).tell();
            return super.onAccessDenied(request, response);
        }
    }
}
