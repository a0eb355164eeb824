package dev.footbridge.files.imports;

import dev.footbridge.files.Company;

class CoreRegisterTest extends UserRegisterContract {
    @Override
    UserRegister over(Company people) {
        return new CoreRegister(people);
    }
}
