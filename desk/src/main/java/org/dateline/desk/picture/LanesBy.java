package org.dateline.desk.picture;

import org.dateline.model.Coded;

/** What a lane of the timeline has in common. */
public enum LanesBy implements Coded {
    PLACE,
    SIDE,
    KIND
}
