package dev.annals.files;

import dev.annals.job.Item;
import dev.annals.job.SingleItemPart;

/** A commit that sets aside the claims behind a line that somebody deleted. */
record SettingAside(String job, Item item, Policy policy) implements SingleItemPart {

    @Override
    public String subject() {
        return job;
    }
}
