package dev.annals.files;

import dev.annals.change.Part;
import dev.annals.job.Item;

/** What a person deleted, for a commit that sets aside what says so. */
record SettingAside(String job, Item item, Policy policy) implements Part {

    @Override
    public String subject() {
        return job;
    }

    @Override
    public boolean rearranges() {
        return true;
    }
}
