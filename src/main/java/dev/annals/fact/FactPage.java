package dev.annals.fact;

import dev.annals.asof.Basis;
import dev.annals.page.Page;
import dev.annals.page.Paging;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the next page, null on the last */
@Schema(
        description =
                "A page of facts. For the next one, pass next as cursor and keep all other parameters the" + " same")
public record FactPage(
        Basis basis, List<Fact> facts, @Nullable String next) {

    static FactPage of(Paging paging, Basis basis, List<Fact> read, FactOrder order) {
        Page<Fact> page = paging.page(read, basis, order::of);
        return new FactPage(basis, page.rows(), page.next());
    }
}
