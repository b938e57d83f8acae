package dev.annals.job;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** Runs jobs in the background: those requested in this process, and those left behind by a process that died. */
@Singleton
class JobRunner {

    private static final Logger LOG = Logger.getLogger("dev.annals.job");

    private final JobLeases turns;
    private final Planning planning;
    private final Applying applying;
    private final Undoing undoing;
    private final Pace pace;
    private final JobLog log;
    private final Semaphore workers;
    private final Set<JobLease> inWork = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    JobRunner(
            JobLeases turns,
            Planning planning,
            Applying applying,
            Undoing undoing,
            Pace pace,
            JobLog log,
            JobConfig config) {
        this.turns = turns;
        this.planning = planning;
        this.applying = applying;
        this.undoing = undoing;
        this.pace = pace;
        this.log = log;
        this.workers = new Semaphore(config.workers());
    }

    void atStop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(
            every = "${annals.jobs.sweep:2s}",
            delayed = "${annals.jobs.sweep:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void sweep() {
        try {
            turns.waiting().forEach(this::start);
        } catch (ProblemException passing) {
            LOG.warnf("Waiting jobs could not be read: %s", passing.detail());
        }
    }

    @Scheduled(
            every = "${annals.jobs.heartbeat:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void beat() {
        try {
            inWork.forEach(turns::lease);
        } catch (ProblemException passing) {
            LOG.warnf("Leases of jobs could not be renewed: %s", passing.detail());
        }
    }

    /** Starts if a worker is free; otherwise a later sweep will. */
    void start(JobLease turn) {
        if (!stopping && workers.tryAcquire()) {
            Thread.ofVirtual().name("job").start(() -> {
                boolean worked = false;
                try {
                    worked = work(turn);
                } finally {
                    workers.release();
                }
                if (worked) {
                    sweep(); // another job of this kind may have been waiting for it
                }
            });
        }
    }

    /** @return whether it held the lease and finished normally */
    private boolean work(JobLease turn) {
        try {
            Optional<JobRow> leased = turns.lease(turn);
            if (leased.isPresent()) {
                work(turn, leased.get());
                return true;
            }
        } catch (ProblemException passing) {
            LOG.warnf("Job %s of %s is paused: %s", turn.job(), turn.tenant(), passing.detail());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Fault in job %s of %s, which is paused", turn.job(), turn.tenant());
        }
        return false;
    }

    private void work(JobLease turn, JobRow leased) {
        inWork.add(turn);
        try {
            JobRow job = leased;
            while (!stopping && turn.owner().equals(job.owner()) && job.state().isUnderWay()) {
                long begin = System.nanoTime();
                JobRow after = step(turn, job);
                if (turn.owner().equals(after.owner())) {
                    log.stepped(job, after);
                }
                if (after.state() == JobState.PLANNING) {
                    pace.restAfter(System.nanoTime() - begin);
                }
                job = after;
            }
            if (job.state().isUnderWay()) {
                log.left(job);
            }
        } finally {
            inWork.remove(turn);
            turns.release(turn);
        }
    }

    /** @throws ProblemException if it is transient */
    private JobRow step(JobLease turn, JobRow job) {
        try {
            return switch (job.state()) {
                case PLANNING -> planning.step(turn, job);
                case APPLYING -> applying.step(turn, job);
                case UNDOING -> undoing.step(turn, job);
                case PLANNED, APPLIED, UNDONE, CANCELLED, FAILED -> job;
            };
        } catch (ProblemException problem) {
            if (problem.code().isPassing()) {
                throw problem;
            }
            return fail(turn, job, problem.code().code() + ": " + problem.detail());
        } catch (RuntimeException fault) {
            String id = UUID.randomUUID().toString();
            LOG.errorf(fault, "Fault %s in job %s of %s", id, job.id(), job.tenant());
            return fail(turn, job, ErrorCode.INTERNAL.title() + ", recorded in the log as " + id);
        }
    }

    private JobRow fail(JobLease turn, JobRow job, String why) {
        return turns.step(turn, job, tx -> Map.of("state", JobState.FAILED.word(), "why", why));
    }
}
