package dev.annals.bootstrap;

import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.commit.CommitParticipant.Taken;
import dev.annals.job.JobItems;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * An item that was learned in a commit.
 *
 * @param claims the ids of the claims it made
 */
record Learned(Reading.One one, String scope, Receipt.CommitRef commit, List<String> claims) {

    static List<Learned> of(Taken<Reading> taken) {
        Receipt receipt = taken.receipt();
        Iterator<Receipt.ClaimRef> made =
                receipt.made().iterator(); // in the order of the items, with as many for each as it asked for
        List<Learned> learned = new ArrayList<>();
        for (Reading.One one : taken.part().all()) {
            List<String> claims = new ArrayList<>();
            for (Op _ : one.planned().claims()) {
                claims.add(made.next().id());
            }
            learned.add(new Learned(one, taken.scope(), receipt.commit(), claims));
        }
        return learned;
    }

    /** No decisions here: those by which it withdrew the previous episode are linked when that episode is given up. */
    JobItems.Done done() {
        return new JobItems.Done(one.planned().item(), commit.seq(), claims, List.of(), null);
    }
}
