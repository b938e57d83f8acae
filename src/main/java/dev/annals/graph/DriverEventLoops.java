package dev.annals.graph;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.netty.channel.EventLoopGroup;
import org.neo4j.bolt.connection.netty.impl.async.connection.EventLoopGroupFactory;

/**
 * Only in a native image: the driver's event loops are its own over NIO. What it would else choose from (epoll, io_uring,
 * kqueue) is not on the class path, and an image is not built from code that names classes it cannot find (ADR 14).
 */
@TargetClass(className = "org.neo4j.bolt.connection.netty.impl.async.connection.EventLoopGroupFactory")
final class DriverEventLoops {

    @Substitute
    public EventLoopGroup newEventLoopGroup(int threadCount) {
        return (EventLoopGroup) (Object) new Nio((EventLoopGroupFactory) (Object) this, threadCount);
    }

    /** The driver's group, whose threads it knows again: a blocking call from one of them would wait for itself. */
    @TargetClass(
            className =
                    "org.neo4j.bolt.connection.netty.impl.async.connection.EventLoopGroupFactory$DriverEventLoopGroup")
    static final class Nio {

        @Alias
        @SuppressWarnings("unused") // the constructor of the target has a body
        Nio(EventLoopGroupFactory outer, int threadCount) {}
    }
}
