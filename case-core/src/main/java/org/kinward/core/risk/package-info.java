/**
 * Two things that are not the same (FIELD F25): the danger a child is in now, looked at again after hours or days, and
 * what opened the door, looked at for months. This package says how great a danger is.
 */
@NullMarked
package org.kinward.core.risk;

import org.jspecify.annotations.NullMarked;
