package org.guanhu.crm.browser;

import org.junit.jupiter.api.Nested;

/** The stories on {@code crm.jar} with H2; what no delivery changes is told here only. */
class MicroBrowserIT {

    @Nested
    class FromProposalToProof extends CoreStory {

        FromProposalToProof() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class Decisions extends DecisionStory {

        Decisions() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class Tags extends TagStory {

        Tags() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class Scopes extends ScopeStory {

        Scopes() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class WhoMayWhat extends RightsStory {

        WhoMayWhat() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class NumbersOfOthers extends ForeignNumberStory {

        NumbersOfOthers() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class Replays extends ReplayStory {

        Replays() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class Reveals extends RevealStory {

        Reveals() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class TheDoor extends DoorStory {

        TheDoor() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class Administration extends AdministrationStory {

        Administration() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class Openings extends OpeningStory {

        Openings() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class Reviews extends ReviewStory {

        Reviews() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class Imports extends ImportStory {

        Imports() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class Languages extends LanguageStory {

        Languages() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class BadInput extends BadInputStory {

        BadInput() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class TheWalk extends WalkStory {

        TheWalk() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class SigningIn extends SignInStory {

        SigningIn() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class Accessibility extends AccessibilityStory {

        Accessibility() {
            super(Delivery.MICRO);
        }
    }

    @Nested
    class TheBankFile extends BankFileStory {

        TheBankFile() {
            super(Delivery.MICRO);
        }
    }
}
