package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.mgt.SecurityManager;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.SubjectThreadState;
import org.apache.shiro.util.ThreadState;
import org.guanhu.crm.access.application.RunAs;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Binds a subject without session to the thread, and a request for its rights to live in, for as
 * long as the work takes.
 */
@ApplicationScoped
public class ShiroRunAs implements RunAs {

    private final SecurityManager sessionless = sessionless();

    @Inject private Instance<RequestContextController> requests;

    @Override
    public <T> T call(StaffId person, Callable<T> work) throws Exception {
        RequestContextController request = requests.get();
        boolean opened = request.activate();
        ThreadState thread = new SubjectThreadState(subjectOf(person));
        thread.bind();
        try {
            return work.call();
        } finally {
            thread.restore();
            if (opened) {
                request.deactivate();
            }
        }
    }

    @Override
    public void run(StaffId person, Runnable work) {
        try {
            call(person, Executors.callable(work));
        } catch (RuntimeException unchanged) {
            throw unchanged;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Subject subjectOf(StaffId person) {
        return new Subject.Builder(sessionless)
                .principals(new SimplePrincipalCollection(person, "staff"))
                .authenticated(true)
                .sessionCreationEnabled(false)
                .buildSubject();
    }

    private static SecurityManager sessionless() {
        DefaultSessionStorageEvaluator nothing = new DefaultSessionStorageEvaluator();
        nothing.setSessionStorageEnabled(false);
        DefaultSubjectDAO subjects = new DefaultSubjectDAO();
        subjects.setSessionStorageEvaluator(nothing);
        DefaultSecurityManager manager = new DefaultSecurityManager(new StaffRealm());
        manager.setSubjectDAO(subjects);
        return manager;
    }
}
