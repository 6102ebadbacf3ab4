/** Documents out of what carries several of them; one package a family of formats. */
@NullMarked
package org.dateline.read.internal.container;

import org.jspecify.annotations.NullMarked;
