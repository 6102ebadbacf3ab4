package org.dateline.fetch;

import java.time.Duration;

/** Says whether an address may be asked for. */
interface Gate {
    /**
     * Lets it through, or not.
     *
     * @return how long its host must be left alone afterwards
     */
    Duration pass(WebAddress address) throws Refusal;
}
