package org.guanhu.crm.browser;

import org.junit.jupiter.api.Nested;

/** The stories on {@code crm.ear} with PostgreSQL. */
class ServerBrowserIT {

    @Nested
    class FromProposalToProof extends CoreStory {

        FromProposalToProof() {
            super(Delivery.SERVER);
        }
    }

    @Nested
    class Decisions extends DecisionStory {

        Decisions() {
            super(Delivery.SERVER);
        }
    }

    @Nested
    class Tags extends TagStory {

        Tags() {
            super(Delivery.SERVER);
        }
    }

    @Nested
    class Scopes extends ScopeStory {

        Scopes() {
            super(Delivery.SERVER);
        }
    }

    @Nested
    class Imports extends ImportStory {

        Imports() {
            super(Delivery.SERVER);
        }
    }

    @Nested
    class Languages extends LanguageStory {

        Languages() {
            super(Delivery.SERVER);
        }
    }

    @Nested
    class BadInput extends BadInputStory {

        BadInput() {
            super(Delivery.SERVER);
        }
    }

    @Nested
    class TheWalk extends WalkStory {

        TheWalk() {
            super(Delivery.SERVER);
        }
    }
}
