-- AlterTable
ALTER TABLE "SignInLink" ADD COLUMN     "registration" JSONB;
