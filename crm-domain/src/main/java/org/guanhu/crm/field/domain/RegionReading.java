package org.guanhu.crm.field.domain;

import java.util.regex.Pattern;
import org.guanhu.crm.country.domain.Region;
import org.guanhu.crm.country.domain.Regions;

/**
 * Reads a region: a code by GB/T 2260 becomes the names of the place and those above it; a name
 * stays as it stands, because customers live in other countries too.
 */
final class RegionReading implements Reading {

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    @Override
    public String read(Field field, String clean) {
        if (!CODE.matcher(clean).matches()) {
            return clean;
        }
        return Regions.of(clean)
                .map(region -> name(field, region))
                .orElseThrow(() -> InvalidFieldValue.of(field, "field.region.unknown"));
    }

    private static String name(Field field, Region region) {
        if (!region.inForce()) {
            throw InvalidFieldValue.of(field, "field.region.abolished", Regions.fullName(region));
        }
        return Regions.fullName(region);
    }
}
