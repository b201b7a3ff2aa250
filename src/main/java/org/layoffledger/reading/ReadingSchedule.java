package org.layoffledger.reading;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for a reading to work on, on every node that serves: also for one that another node, or this one before it was restarted, has left. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "ledger.reading.background", matchIfMissing = true)
class ReadingSchedule {

    private final ReadingJob job;

    ReadingSchedule(ReadingJob job) {
        this.job = job;
    }

    @Scheduled(fixedDelayString = "${ledger.reading.every:3s}")
    void work() {
        job.work();
    }
}
