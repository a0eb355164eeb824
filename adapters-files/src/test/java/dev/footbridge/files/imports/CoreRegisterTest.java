package dev.footbridge.files.imports;

import dev.footbridge.files.Company;
import dev.footbridge.files.export.UserNames;

class CoreRegisterTest extends UserRegisterContract {
    @Override
    UserRegister over(Company people) {
        return new CoreRegister(people.footbridge, UserNames.SAME_AS_ID);
    }
}
