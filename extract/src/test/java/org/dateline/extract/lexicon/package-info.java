@NullMarked
package org.dateline.extract.lexicon;

import org.jspecify.annotations.NullMarked;
