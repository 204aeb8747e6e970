package daybook.store.id;

import com.github.f4b6a3.uuid.UuidCreator;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids that grow with the time, UUIDs of version 7 (RFC 9562, section 5.7): a new event goes to the end of the index of
 * ids, not into the midst of it, however large the book has become. Axon finds this factory by itself, as a service.
 */
public final class OrderedIdentifiers extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
