package dev.annals.mcp;

import dev.annals.change.Op;
import java.util.List;

/** How claims cease to be believed: Annals does not believe them, or their source takes them back. */
enum Disbelief {
    SET_ASIDE("setAside") {
        @Override
        Op of(String claim, Op.Why why) {
            return new Op.SetAside(claim, why);
        }
    },
    RETRACT("retract") {
        @Override
        Op of(String claim, Op.Why why) {
            return new Op.Retract(claim, why);
        }
    };

    private final String word;

    Disbelief(String word) {
        this.word = word;
    }

    abstract Op of(String claim, Op.Why why);

    /** As said by the argument {@code how}. */
    static Disbelief of(Arguments said, Disbelief absent) {
        if (!said.has("how")) {
            return absent;
        }
        String how = said.needWord("how", List.of(SET_ASIDE.word, RETRACT.word));
        return how.equals(RETRACT.word) ? RETRACT : SET_ASIDE;
    }
}
