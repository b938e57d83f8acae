package dev.annals.job;

import dev.annals.access.Access;
import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.digest.Digest;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.Trigger;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Requests jobs at their configured times. All replicas try, but only one job is created, because they use the same
 * idempotency key. An invalid schedule fails the start.
 */
@Singleton
class Schedules {

    private static final Logger LOG = Logger.getLogger("dev.annals.job");
    private static final String PREFIX = "annals.jobs.schedules.";

    private final JobConfig config;
    private final JobKinds kinds;
    private final Jobs jobs;
    private final Access access;
    private final Scheduler scheduler;

    Schedules(JobConfig config, JobKinds kinds, Jobs jobs, Access access, Scheduler scheduler) {
        this.config = config;
        this.kinds = kinds;
        this.jobs = jobs;
        this.access = access;
        this.scheduler = scheduler;
    }

    void atStart(@Observes StartupEvent event) {
        config.schedules().forEach(this::begin);
    }

    private void begin(String name, JobConfig.Schedule wanted) {
        Wanted job = job(name, wanted);
        Caller caller = caller(name, wanted);
        try {
            Trigger trigger = scheduler
                    .newJob("annals.jobs." + name)
                    .setCron(wanted.cron())
                    .setTimeZone("UTC")
                    .setSkipPredicate(Scheduled.ApplicationNotRunning.class)
                    .setTask(execution -> run(name, caller, job, execution), true)
                    .schedule();
            if (trigger.getNextFireTime() == null) {
                scheduler.unscheduleJob(trigger.getId());
                throw new IllegalArgumentException("there is no such time to come");
            }
        } catch (IllegalArgumentException | IllegalStateException bad) {
            throw wrong(name, "cron", String.valueOf(bad.getMessage()), bad);
        }
        LOG.infof("Schedule %s: %s for %s at %s (UTC)", name, job.kind(), caller.tenant(), wanted.cron());
    }

    private Wanted job(String name, JobConfig.Schedule wanted) {
        try {
            Texts.name(name, "name");
            Wanted job = ScheduledJob.of(name, wanted);
            JobKind kind = kinds.need(job.kind());
            kind.check(job.settings());
            kind.takes(job.input(), job.settings());
            return job;
        } catch (ProblemException problem) {
            throw wrong(name, problem);
        } catch (IllegalArgumentException unreadable) {
            throw wrong(name, "policy-file", String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private Caller caller(String name, JobConfig.Schedule wanted) {
        try {
            return Caller.ofTenant(access.caller(wanted.tenant()).tenant(), "schedule " + name);
        } catch (ProblemException problem) {
            throw wrong(name, "tenant", problem.detail(), problem);
        }
    }

    private void run(String name, Caller caller, Wanted job, ScheduledExecution execution) {
        try {
            Instant due = execution.getScheduledFireTime();
            LOG.infof("Schedule %s, due %s: job %s", name, due, jobs.plan(caller, job, key(name, due)));
        } catch (ProblemException passing) {
            LOG.warnf("Schedule %s created no job: %s", name, passing.detail());
        }
    }

    /** Starts with a blank, unlike any caller's key. */
    private static IdempotencyKey key(String name, Instant due) {
        String text = " schedule " + name + " " + due;
        return new IdempotencyKey(text, Digest.ofContent(List.of(text)));
    }

    private static IllegalArgumentException wrong(String name, ProblemException problem) {
        String field = String.valueOf(problem.field());
        return field.startsWith("policy")
                ? wrong(name, "policy-file", field + ": " + problem.detail(), problem)
                : wrong(name, field, problem.detail(), problem);
    }

    private static IllegalArgumentException wrong(String name, String property, String why, RuntimeException cause) {
        return new IllegalArgumentException(PREFIX + "\"" + name + "\"." + property + " is wrong: " + why, cause);
    }
}
