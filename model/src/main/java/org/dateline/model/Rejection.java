package org.dateline.model;

import java.util.Optional;

/**
 * A document that did not become a report.
 *
 * @param file as the user gave it
 * @param capture digest of its bytes; empty where they could not be read
 * @param message what is wrong, for a person
 */
public record Rejection(String file, Optional<Sha256> capture, RejectionCode code, String message) {}
