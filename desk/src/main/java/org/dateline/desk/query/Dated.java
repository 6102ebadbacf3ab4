package org.dateline.desk.query;

import org.dateline.model.Coded;

/** Whether a day is known that something is about. */
enum Dated implements Coded {
    YES,
    NO
}
