/** Built wrong on purpose, so that the rules of the house can be seen to fail. */
@NullMarked
package org.kinward.web.house.example.persistence;

import org.jspecify.annotations.NullMarked;
