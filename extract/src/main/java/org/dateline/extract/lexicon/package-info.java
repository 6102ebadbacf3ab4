/** Word lists kept as data files beside the classes that use them. */
@NullMarked
package org.dateline.extract.lexicon;

import org.jspecify.annotations.NullMarked;
