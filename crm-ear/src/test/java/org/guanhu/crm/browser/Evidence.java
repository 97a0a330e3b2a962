package org.guanhu.crm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what the screens showed when a story failed; a script that threw makes it fail, too. */
final class Evidence implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Story story = (Story) test.getRequiredTestInstance();
        if (test.getExecutionException().isPresent()) {
            story.keepEvidence(test.getRequiredTestMethod().getName());
        } else {
            assertThat(story.faults()).as("what scripts threw").isEmpty();
        }
    }
}
