/** Where a place of origin lies: country, region and district, chosen from what fits or said in words. */
@NullMarked
package org.kinward.web.intake.spot;

import org.jspecify.annotations.NullMarked;
