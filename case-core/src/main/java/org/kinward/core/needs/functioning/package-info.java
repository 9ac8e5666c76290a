/**
 * How a child gets on in daily life: the Child Functioning Module of the Washington Group and UNICEF (2016), asked of a carer
 * who has known the child for months and derived by its published cut-offs (FIELD F39). The wording is our own.
 */
@NullMarked
package org.kinward.core.needs.functioning;

import org.jspecify.annotations.NullMarked;
