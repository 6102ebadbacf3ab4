/** The flow for addresses: what they hold is fetched and goes through the same intake as files. */
@NullMarked
package org.dateline.intake.web;

import org.jspecify.annotations.NullMarked;
