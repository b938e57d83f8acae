package dev.annals.mcp;

import dev.annals.change.DecisionKind;
import dev.annals.change.Op;
import java.util.List;

/** The two ways in which claims cease to be believed: Annals sets them aside, or their source retracts them. */
enum Disbelief {
    SET_ASIDE(DecisionKind.SET_ASIDE) {
        @Override
        Op of(String claim, Op.Why why) {
            return new Op.SetAside(claim, why);
        }
    },
    RETRACT(DecisionKind.RETRACT) {
        @Override
        Op of(String claim, Op.Why why) {
            return new Op.Retract(claim, why);
        }
    };

    private final String word;

    Disbelief(DecisionKind kind) {
        word = kind.word();
    }

    abstract Op of(String claim, Op.Why why);

    /** Read from the argument {@code how}. */
    static Disbelief of(Arguments said, Disbelief absent) {
        if (!said.has("how")) {
            return absent;
        }
        String how = said.needWord("how", List.of(SET_ASIDE.word, RETRACT.word));
        return how.equals(RETRACT.word) ? RETRACT : SET_ASIDE;
    }
}
