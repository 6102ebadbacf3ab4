package org.dateline.extract.place;

import org.dateline.model.Span;

/**
 * Words that name a place, before it is known which.
 *
 * @param sentence number of the sentence, from 0
 * @param core the name itself: "Hama"
 * @param whole the name with what belongs to it: "northern countryside of Hama"
 * @param name the core's words
 */
record Mention(int sentence, Span core, Span whole, String name, Form form, PlaceRole role) {}
