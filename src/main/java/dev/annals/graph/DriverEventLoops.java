package dev.annals.graph;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.netty.channel.EventLoopGroup;
import org.neo4j.bolt.connection.netty.impl.async.connection.EventLoopGroupFactory;

/**
 * Only in a native image: makes the driver's event loops use NIO. The alternatives it would choose from (epoll,
 * io_uring, kqueue) are not on the class path, and a native image cannot be built from code that names missing classes
 * (ADR 14).
 */
@TargetClass(className = "org.neo4j.bolt.connection.netty.impl.async.connection.EventLoopGroupFactory")
final class DriverEventLoops {

    @Substitute
    public EventLoopGroup newEventLoopGroup(int threadCount) {
        return (EventLoopGroup) (Object) new Nio((EventLoopGroupFactory) (Object) this, threadCount);
    }

    /**
     * The driver's own group, whose threads the driver must recognize: a blocking call from one of them would wait for
     * itself.
     */
    @TargetClass(
            className =
                    "org.neo4j.bolt.connection.netty.impl.async.connection.EventLoopGroupFactory$DriverEventLoopGroup")
    static final class Nio {

        @Alias
        @SuppressWarnings("unused") // the constructor of the target has a body
        Nio(EventLoopGroupFactory outer, int threadCount) {}
    }
}
