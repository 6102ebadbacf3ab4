package org.dateline.ledger;

import java.time.Instant;
import java.util.Optional;
import org.dateline.model.Judgement;

/**
 * A grade that a person gave, now or in the past.
 *
 * @param subject the name of a source, or the id of the claim it was given to
 * @param words of the claim; empty for a source
 * @param ended when it was taken back or another took its place; empty while it holds
 */
public record GivenGrade(String subject, Optional<String> words, Judgement judgement, Optional<Instant> ended) {}
