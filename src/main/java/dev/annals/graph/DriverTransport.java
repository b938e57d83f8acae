package dev.annals.graph;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.netty.channel.local.LocalAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.connection.netty.impl.async.connection.NettyTransport;

/** Only in a native image: makes the driver use NIO, see {@link DriverEventLoops}. */
@TargetClass(className = "org.neo4j.bolt.connection.netty.NettyBoltConnectionProviderFactory")
final class DriverTransport {

    @Substitute
    @SuppressWarnings({"unused", "UnusedMethod", "UnusedVariable"}) // the signature is the target's
    private NettyTransport determineTransportType(
            System.Logger logger,
            @Nullable LocalAddress localAddress,
            Map<String, ?> additionalConfig,
            String defaultNettyTransport) {
        return NettyTransport.nio();
    }
}
