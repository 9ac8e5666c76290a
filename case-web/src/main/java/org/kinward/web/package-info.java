/** The pages of Kinward: what a social worker, a carer or a manager sees in the browser. */
@NullMarked
package org.kinward.web;

import org.jspecify.annotations.NullMarked;
