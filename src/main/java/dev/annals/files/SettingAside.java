package dev.annals.files;

import dev.annals.job.Item;
import dev.annals.job.Solo;

/** What a person deleted, for a commit that sets aside what says so. */
record SettingAside(String job, Item item, Policy policy) implements Solo {

    @Override
    public String subject() {
        return job;
    }
}
