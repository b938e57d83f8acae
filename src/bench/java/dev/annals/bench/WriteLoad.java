package dev.annals.bench;

import dev.annals.system.Client;
import java.time.Duration;
import java.util.Map;

/** Clients that send one transaction after another for a while. */
record WriteLoad(Client client, int clients, int opsEach) {

    Clients.Result run(Duration duration) throws Exception {
        return new Clients(clients, this::prepare).run(duration);
    }

    private Clients.Step prepare(String name, int n) {
        String about = "About " + name;
        Map<String, Object> transaction = Map.of("ops", People.ops(about, opsEach, n));
        return () -> client.transact(about + n, transaction).expect(201);
    }
}
